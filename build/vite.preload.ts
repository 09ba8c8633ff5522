/** The preload: CommonJS, because a sandboxed one cannot be a module. Built after vite.node.ts has emptied the folder. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { preloadEntry } from './node-entries.ts';

const project = resolve(import.meta.dirname, '..');

export default defineConfig({
  root: project,
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: resolve(project, 'dist/node'),
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: { input: preloadEntry, output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
  },
});
