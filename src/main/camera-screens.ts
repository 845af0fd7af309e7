import { isOwnAddress } from './own-origin.ts';

/** Where a camera has a purpose: scanning a badge, photographing evidence. */
const CAMERA_SCREENS: readonly string[] = ['/verify', '/findings/new'];

/** Whether the page stands on a screen that may ask for the camera. */
export function isCameraScreen(address: string): boolean {
  if (!isOwnAddress(address)) {
    return false;
  }
  const { pathname, hash } = new URL(address);
  return pathname === '/' && CAMERA_SCREENS.includes(hash.slice(1).split('?', 1)[0] ?? '');
}
