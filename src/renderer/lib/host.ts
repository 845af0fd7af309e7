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
  followLanguage(language: string): void;
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

/** What the desktop shell could not do; the page has a sentence for each. */
export type HostFailure = 'print' | 'save' | 'unreadable';

export class HostError extends Error {
  readonly failure: HostFailure;

  constructor(failure: HostFailure, cause: unknown) {
    super(`The desktop shell could not do it: ${failure}`, { cause });
    this.failure = failure;
  }

  /** The shell hands over only the text of what was thrown; its system's words say nothing here. */
  static of(act: 'print' | 'save', thrown: unknown): HostError {
    const unreadable = thrown instanceof Error && thrown.message.includes('pdf-unreadable');
    return new HostError(unreadable ? 'unreadable' : act, thrown);
  }
}

/** Offers a produced PDF for saving; resolves to false when the person cancels. */
export async function savePdf(fileId: string, name: string): Promise<boolean> {
  const { asli } = window;
  if (asli) {
    return asli.savePdf(fileId, name).catch((thrown: unknown) => {
      throw HostError.of('save', thrown);
    });
  }
  saveBlob(await fetchFile(fileId), name);
  return true;
}

export async function printPdf(fileId: string): Promise<void> {
  const { asli } = window;
  if (asli) {
    return asli.printPdf(fileId).catch((thrown: unknown) => {
      throw HostError.of('print', thrown);
    });
  }
  openPdfForPrint(await fetchFile(fileId));
}

/** Saves any produced file (a sheet of refused rows, an archive) under its name. */
export async function saveFile(fileId: string, name: string): Promise<void> {
  saveBlob(await fetchFile(fileId), name);
}
