import { openPdfForPrint, saveBlob } from './browser-files.ts';
import { fetchFile } from './files.ts';

export interface HostRuntime {
  readonly host: 'electron' | 'node';
  readonly version: string;
  readonly official: boolean;
}

/** What the Electron preload hands to the page; absent in an ordinary browser. */
export interface AsliBridge {
  readonly host: 'electron';
  readonly runtime: HostRuntime | null;
  /** Present when the shell started pre-signed-in. */
  readonly token?: string | null;
  savePdf(fileId: string, name: string): Promise<boolean>;
  printPdf(fileId: string): Promise<void>;
  onCoreRestart(callback: () => void): void;
}

declare global {
  interface Window {
    readonly asli?: AsliBridge;
  }
}

/** True inside the desktop shell, where calls travel over a message port. */
export function inElectron(): boolean {
  return window.asli !== undefined;
}

/** Offers a produced PDF for saving; resolves to false when the person cancels. */
export async function savePdf(fileId: string, name: string): Promise<boolean> {
  if (window.asli) return window.asli.savePdf(fileId, name);
  saveBlob(await fetchFile(fileId), name);
  return true;
}

export async function printPdf(fileId: string): Promise<void> {
  if (window.asli) return window.asli.printPdf(fileId);
  openPdfForPrint(await fetchFile(fileId));
}

/** Saves any produced file (a sheet of refused rows, an archive) under its name. */
export async function saveFile(fileId: string, name: string): Promise<void> {
  saveBlob(await fetchFile(fileId), name);
}
