import { contextBridge, ipcRenderer } from 'electron';
import type { Hello } from '../main/page-messages.ts';

const hello: Hello | null = ipcRenderer.sendSync('asli:hello');

// The page keeps its session here (renderer/lib/token.ts); the isolated world shares the storage.
const session = () => sessionStorage.getItem('asli.token') ?? '';

contextBridge.exposeInMainWorld('asli', {
  host: 'electron',
  runtime: hello?.runtime ?? null,
  token: hello?.token ?? null,
  savePdf: (fileId: string, name: string): Promise<boolean> =>
    ipcRenderer.invoke('asli:save-pdf', fileId, name, session()),
  printPdf: (fileId: string): Promise<void> =>
    ipcRenderer.invoke('asli:print-pdf', fileId, '', session()),
  /** The menu and the dialogs follow the language of the page. */
  followLanguage: (language: string): void => ipcRenderer.send('asli:language', language),
  /** Called when the core went away; a new port follows by itself once it is back. */
  onCoreRestart: (listener: () => void) => void ipcRenderer.on('asli:core-down', () => listener()),
});

// A port cannot cross the bridge; it travels as a message of the window to itself.
window.addEventListener('message', (event) => {
  if (event.source === window && event.data === 'asli:port-please') {
    ipcRenderer.send('asli:port-please');
  }
});
ipcRenderer.on('asli:port', (event) => {
  window.postMessage('asli:port', location.origin, [...event.ports]);
});
