import type { WebFrameMain } from 'electron';

export const appScheme = 'app';
export const appHost = 'asli';
export const startPage = `${appScheme}://${appHost}/`;

/** Whether an address is one of our own pages. */
export function isOwnAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === `${appScheme}:` && url.host === appHost;
}

/** Whether a message comes from the top frame of one of our own pages, and from nobody else. */
export function isOwnMainFrame(frame: WebFrameMain | null | undefined): frame is WebFrameMain {
  return frame != null && frame.parent === null && isOwnAddress(frame.url);
}
