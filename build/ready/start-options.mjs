/** What may stand after `npm start --`. */

/**
 * @typedef {object} StartOptions
 * @property {'desktop' | 'loopback' | null} host null: whichever this machine can show
 * @property {string | null} port
 * @property {boolean} open
 * @property {string | null} data
 * @property {string | null} language
 */

export const startHelp = `Usage: npm start -- [options]
  --host desktop|loopback   in a window of its own, or served to a browser on this computer
  --port N                  which port the loopback host uses; 0 for any that is free
  --no-open                 serve, and open no window
  --data DIR                the data folder
  --language sv|en          the language of the interface`;

/**
 * @param {readonly string[]} args
 * @returns {{ options: StartOptions } | { help: true } | { wrong: string }}
 */
export const readStartOptions = (args) => {
  /** @type {StartOptions} */
  const options = { host: null, port: null, open: true, data: null, language: null };
  const rest = args.flatMap((arg) => (/^--(host|port|data|language)=/.test(arg) ? splitOnce(arg) : [arg]));
  for (let name = rest.shift(); name !== undefined; name = rest.shift()) {
    if (name === '--help' || name === '-h') return { help: true };
    if (name === '--no-open') {
      options.open = false;
      continue;
    }
    const wrong = take(options, name, rest.shift());
    if (wrong) return { wrong };
  }
  return { options };
};

/** @param {StartOptions} options @param {string} name @param {string | undefined} value @returns {string | null} what is wrong */
const take = (options, name, value) => {
  switch (name) {
    case '--host':
      if (value !== 'desktop' && value !== 'loopback') return '--host takes desktop or loopback.';
      options.host = value;
      return null;
    case '--port':
      if (!value || !/^\d{1,5}$/.test(value) || Number(value) > 65535)
        return '--port takes a number from 0 to 65535.';
      options.port = value;
      return null;
    case '--data':
      if (!value || value.startsWith('--')) return '--data takes a folder.';
      options.data = value;
      return null;
    case '--language':
      if (value !== 'sv' && value !== 'en') return '--language takes sv or en.';
      options.language = value;
      return null;
    default:
      return `Unknown option ${name}.`;
  }
};

/** @param {string} arg `--name=value` @returns {[string, string]} */
const splitOnce = (arg) => {
  const at = arg.indexOf('=');
  return [arg.slice(0, at), arg.slice(at + 1)];
};
