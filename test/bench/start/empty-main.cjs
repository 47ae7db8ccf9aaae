// The least that a desktop program can be: one window with one line of text, from its own protocol.
const path = require('node:path');
const { app, BrowserWindow, protocol } = require('electron');

async function start() {
  await app.whenReady();
  protocol.handle('app', () => new Response('<!doctype html><title>Empty</title><h1>Empty</h1>', { headers: { 'content-type': 'text/html' } }));
  const preload = path.join(__dirname, '../../../out/electron/preload.cjs');
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false, additionalArguments: [] } });
  await window.loadURL('app://landskap/index.html');
}

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]);
void start();
