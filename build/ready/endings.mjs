/** What ends us, so that whatever we started can be ended as well. */

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const glance = 500;

/**
 * Calls back on Ctrl-C, on a closed terminal, on a kill, and when npm is killed: between npm and us stands a shell that
 * passes nothing on, but then we get another parent.
 * @param {(signal: NodeJS.Signals) => void} hear
 * @returns {() => void} stops listening
 */
export const onEnding = (hear) => {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    hear('SIGTERM');
  }, glance);
  watch.unref();
  for (const signal of signals) process.on(signal, hear);
  return () => {
    clearInterval(watch);
    for (const signal of signals) process.off(signal, hear);
  };
};
