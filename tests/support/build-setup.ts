/** Playwright's global setup: what is tested is what the sources say now. */
import { ensureBuilt } from '../../build/ready/built.mjs';

const setUp = (): void => ensureBuilt('window', 'hosts', 'fonts');

export default setUp;
