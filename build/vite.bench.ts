/** tests/bench/run.ts as one module that plain Node runs. Packages stay outside: they are not what is measured. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const project = resolve(import.meta.dirname, '..');

export default defineConfig({
  root: project,
  publicDir: false,
  build: {
    ssr: true,
    outDir: resolve(project, '.cache/bench'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { run: resolve(project, 'tests/bench/run.ts') },
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
});
