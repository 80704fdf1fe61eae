// The page: index.html and renderer/, built to dist/renderer.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  base: './',
  build: {
    outDir: 'dist/renderer',
    emptyOutDir: true,
    // The Chromium of the oldest Electron that the application starts in.
    target: 'chrome130',
    chunkSizeWarningLimit: 4096,
    // Fonts and images stay files: the policy of the page takes them from its own folder.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
