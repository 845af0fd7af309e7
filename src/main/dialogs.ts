import { open, rename, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { CoreFiles } from './core-files.ts';
import { isOwnMainFrame, startPage } from './own-origin.ts';
import type { PrintPages } from './print-pages.ts';
import { currentTexts } from './shell-language.ts';

export interface DialogOptions {
  readonly files: CoreFiles;
  readonly printPages: PrintPages;
}

/** Saving and printing of PDFs that the core keeps; the page names the file and its session. */
export function handleDialogs({ files, printPages }: DialogOptions): void {
  handleFromOwnPage('asli:save-pdf', async (window, fileId, name, token) => {
    // Read first: nobody should choose a place for something that is not there.
    const bytes = await readPdf(files, fileId, token);
    const title = currentTexts().savePdf;
    const options = { title, defaultPath: fileNameFor(name), filters: pdfFilter };
    const choice = await dialog.showSaveDialog(window, options);
    if (choice.canceled || !choice.filePath) {
      return false;
    }
    await writeWhole(choice.filePath, bytes);
    return true;
  });
  handleFromOwnPage('asli:print-pdf', async (window, fileId, _name, token) => {
    await printPdf(window, printPages, await readPdf(files, fileId, token));
  });
}

const pdfFilter = [{ name: 'PDF', extensions: ['pdf'] }];

type PdfAction = (
  window: BrowserWindow,
  fileId: string,
  name: string,
  token: string,
) => Promise<unknown>;

function handleFromOwnPage(channel: string, action: PdfAction): void {
  ipcMain.handle(channel, (event: IpcMainInvokeEvent, ...given: unknown[]) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    const [fileId, name, token] = given;
    if (!window || !isOwnMainFrame(event.senderFrame)) {
      throw new Error('Refused');
    }
    if (!isFileId(fileId) || typeof name !== 'string' || typeof token !== 'string') {
      throw new Error('Refused');
    }
    return action(window, fileId, name, token);
  });
}

function isFileId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

async function readPdf(files: CoreFiles, fileId: string, token: string): Promise<Uint8Array> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await files.fetch(new Request(`${startPage}files/${fileId}`, { headers }));
  if (!response.ok || response.headers.get('content-type') !== 'application/pdf') {
    // The page knows this word (renderer/lib/host.ts): it is no matter of a printer or a place.
    throw new Error(`pdf-unreadable (${response.status})`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

/** A name any file system takes; the person can still change it in the dialog. */
function fileNameFor(name: string): string {
  const safe = name
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, '-')
    .trim()
    .slice(0, 120);
  return extname(safe).toLowerCase() === '.pdf' ? safe : `${safe || 'asli'}.pdf`;
}

async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Opens the PDF in a window of its own and the print dialog of the system over it. */
async function printPdf(
  parent: BrowserWindow,
  printPages: PrintPages,
  bytes: Uint8Array,
): Promise<void> {
  const page = printPages.add(bytes);
  const window = new BrowserWindow({
    parent,
    width: 900,
    height: 700,
    autoHideMenuBar: true,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      plugins: true,
    },
  });
  window.once('closed', () => page.remove());
  await window.loadURL(new URL(page.path, startPage).href);
  return new Promise((resolve, reject) => {
    window.once('closed', () => resolve());
    window.webContents.print({ silent: false, printBackground: true }, (done, reason) => {
      if (done || /cancel/i.test(reason)) {
        resolve();
      } else {
        // No printer, for one. The window stays: the PDF can be read and kept from there.
        reject(new Error(reason));
      }
    });
  });
}
