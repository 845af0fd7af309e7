import { BrowserWindow, ipcMain } from 'electron';
import type { RuntimeInfo } from '../core/env.ts';
import type { CoreProcess } from './core-process.ts';
import { isOwnMainFrame } from './own-origin.ts';

/** What the page is told at once: which runtime this is, and who is signed in from the outside. */
export interface Hello {
  readonly runtime: RuntimeInfo;
  readonly token: string | null;
}

/** Answers the page's first question and hands it its channel to the core, again after a restart. */
export function handlePageMessages(core: CoreProcess, runtime: RuntimeInfo): void {
  const waiting = new Set<Electron.WebContents>();
  let token: string | null = null;

  ipcMain.on('asli:hello', (event) => {
    const hello: Hello = { runtime, token };
    event.returnValue = isOwnMainFrame(event.senderFrame) ? hello : null;
  });
  ipcMain.on('asli:port-please', (event) => {
    if (!isOwnMainFrame(event.senderFrame)) {
      return;
    }
    if (core.isReady()) {
      core.connect(event.senderFrame);
    } else {
      waiting.add(event.sender);
    }
  });
  core.events.on('down', () => {
    for (const window of BrowserWindow.getAllWindows()) {
      waiting.add(window.webContents);
      window.webContents.send('asli:core-down');
    }
  });
  core.events.on('ready', (signedIn) => {
    token = signedIn;
    for (const contents of waiting) {
      if (!contents.isDestroyed() && isOwnMainFrame(contents.mainFrame)) {
        core.connect(contents.mainFrame);
      }
    }
    waiting.clear();
  });
}
