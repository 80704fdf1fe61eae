// Serves the page alone with the fake bridge: npx vite --config test/support/renderer/vite.config.ts
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: new URL('../../..', import.meta.url).pathname,
  plugins: [react()],
  server: { port: 5199, strictPort: true, hmr: false },
  clearScreen: false,
});
