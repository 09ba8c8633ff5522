#!/usr/bin/env node
/**
 * The one way in: node build/ready.mjs start|test|samsprak|tour|bench [-- options]. Each readies what it needs (packages,
 * built files) and then does its work. Nothing but Node may be imported here: on a fresh clone there is nothing else.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Samspråk needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}

const [command = '', ...rest] = process.argv.slice(2);
const given = rest[0] === '--' ? rest.slice(1) : rest;

/** @type {Readonly<Record<string, () => Promise<number>>>} each answers with an exit status */
const commands = {
  start: async () => (await import('./ready/start.mjs')).start(given),
  test: async () => (await import('./ready/test.mjs')).test(given),
  samsprak: async () => (await import('./ready/samsprak.mjs')).samsprak(given),
  tour: async () => (await import('./ready/tour.mjs')).tour(given),
  bench: async () => (await import('./ready/bench.mjs')).bench(given),
};

const chosen = Object.hasOwn(commands, command) ? commands[command] : undefined;
if (chosen) {
  try {
    process.exitCode = await chosen();
  } catch (problem) {
    if (!(problem instanceof Error) || problem.name !== 'NotReady') throw problem;
    process.stderr.write(`${problem.message}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(`Usage: node build/ready.mjs ${Object.keys(commands).join('|')} [-- options]\n`);
  process.exitCode = 2;
}
