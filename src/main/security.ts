import { app, type Session, shell, type WebContents } from 'electron';
import { isCameraScreen } from './camera-screens.ts';
import { isOwnAddress } from './own-origin.ts';

/** The only addresses that may be opened outside the app, in the person's own browser. */
const outsidePages: readonly string[] = [
  'https://oss.go.id/',
  'https://insw.go.id/',
  'https://www.inacraft.co.id/',
];

/** Applies to every page the app ever makes, also to ones nobody thought of. */
export function lockDownPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      if (outsidePages.includes(url)) {
        void shell.openExternal(url);
      }
      return { action: 'deny' };
    });
  });
}

/** No permission but the camera's picture, and that only on the screens that have a use for it. */
export function lockDownPermissions(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, callback, details) => {
    const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const onlyPicture = media.length > 0 && media.every((kind) => kind === 'video');
    callback(
      permission === 'media' && onlyPicture && isOnCameraScreen(contents, details.requestingUrl),
    );
  });
  session.setPermissionCheckHandler((contents, permission, origin, details) => {
    return (
      permission === 'media' && details.mediaType === 'video' && isOnCameraScreen(contents, origin)
    );
  });
  session.setDevicePermissionHandler(() => false);
}

function isOnCameraScreen(contents: WebContents | null, requesting: string): boolean {
  return contents !== null && isCameraScreen(contents.getURL()) && isOwnAddress(requesting);
}
