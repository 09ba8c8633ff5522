/** The window: what a browser and Electron's renderer both load from dist/renderer. */
import react from '@vitejs/plugin-react';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const project = resolve(import.meta.dirname, '..');

export default defineConfig({
  root: resolve(project, 'renderer'),
  // Relative, because app:// and 127.0.0.1 serve the same files.
  base: './',
  // The words of react-aria's own parts, in the languages of the interface alone.
  plugins: [react(), optimizeLocales.vite({ locales: ['sv-SE', 'en-GB', 'en-US'] })],
  build: {
    outDir: resolve(project, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    // The content security policy refuses inline scripts and data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
  },
});
