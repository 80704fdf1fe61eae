// The yardstick of the cold start: the same runtime, one window, one line of text, nothing else.
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadURL('data:text/html,<meta charset="utf-8"><p>Prêt</p>');
});
app.on('window-all-closed', () => app.quit());
