/** The three hosts and the PDF worker: ES modules for Node 20, which Electron's main is too. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { nodeEntries } from './node-entries.ts';

const project = resolve(import.meta.dirname, '..');

export default defineConfig({
  root: project,
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: resolve(project, 'dist/node'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: nodeEntries,
      // Side by side, not in a folder of their own: code finds ../renderer and ../fonts from wherever it was put.
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared-[name]-[hash].js' },
    },
  },
});
