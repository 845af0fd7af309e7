import { BrowserWindow } from 'electron';
import { startPage } from './own-origin.ts';

/** The one window of the app; the laptops of the fair have 1366 by 768. */
export async function openMainWindow(preload: string, icon: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 800,
    minHeight: 560,
    title: 'Asli',
    icon,
    backgroundColor: '#ffffff',
    show: false,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  await window.loadURL(startPage);
  return window;
}
