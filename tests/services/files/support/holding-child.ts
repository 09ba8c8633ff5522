/** Holds the data folder named on the command line, prints how that went, and lets go when it is told anything. */
import { once } from 'node:events';
import { systemClock } from '../../../../electron/services/clock.ts';
import { holdDataFolder } from '../../../../electron/services/files/data-lock.ts';

const [, , folder = '', address] = process.argv;
const hold = await holdDataFolder(folder, systemClock);
if (hold.held && address !== undefined) await hold.publish(address);
process.stdout.write(`${JSON.stringify(hold)}\n`);
await once(process.stdin, 'data');
if (hold.held) await hold.release();
process.stdout.write('let go\n');
process.exit();
