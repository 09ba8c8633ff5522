import { resolve } from 'node:path';

/** The project's folder, an absolute path. */
export const project = resolve(import.meta.dirname, '../..');
