import { once } from 'node:events';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, protocol, session } from 'electron';
import type { StartRefusal } from '../core/host-messages.ts';
import { registerAppScheme, serveAppProtocol } from './app-protocol.ts';
import { type CoreProcess, startCoreProcess } from './core-process.ts';
import { coreSettings, projectDir } from './core-settings.ts';
import { handleDialogs } from './dialogs.ts';
import { setMenu } from './menu.ts';
import { handlePageMessages } from './page-messages.ts';
import { createPrintPages } from './print-pages.ts';
import { lockDownPages, lockDownPermissions } from './security.ts';
import { currentTexts, followLanguage } from './shell-language.ts';
import { openMainWindow } from './window.ts';

if (app.requestSingleInstanceLock()) {
  // The switch is for starts as root, where Chromium refuses its sandbox: enabling it then ends it.
  if (!app.commandLine.hasSwitch('no-sandbox')) {
    app.enableSandbox();
  }
  registerAppScheme();
  lockDownPages();
  app.on('second-instance', showMainWindow);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const out = join(projectDir(), 'out');
  const settings = coreSettings();
  const printPages = createPrintPages();
  const entries = { core: join(out, 'main/utility.js'), task: join(out, 'main/task-process.js') };
  const core = startCoreProcess(entries, settings);
  core.events.on('refused', explainRefusal);
  quitAfterCore(core);
  lockDownPermissions(session.defaultSession);
  serveAppProtocol(protocol, { rendererDir: join(out, 'renderer'), files: core.files, printPages });
  handlePageMessages(core, settings.runtime);
  handleDialogs({ files: core.files, printPages });
  setMenu(currentTexts());
  followLanguage(setMenu);
  if (settings.signInAs) {
    // The page asks for its token once, when it loads.
    await once(core.events, 'ready');
  }
  const icon = join(settings.resourcesDir, 'icons/asli.png');
  await openMainWindow(join(out, 'preload/index.cjs'), icon);
}

function explainRefusal(reason: StartRefusal, detail: string): void {
  const texts = currentTexts();
  const said = {
    'official-data': texts.officialData,
    'folder-busy': texts.folderBusy,
    failed: texts.startFailed,
  }[reason];
  console.error(`${texts.cannotStart}: ${said} (${detail})`);
  dialog.showErrorBox(texts.cannotStart, `${said}\n\n${detail}`);
  app.exit(1);
}

/** The database is closed before the app goes. */
function quitAfterCore(core: CoreProcess): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (!closed) {
      event.preventDefault();
      void core.close().then(() => {
        closed = true;
        app.quit();
      });
    }
  });
}

function showMainWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) {
    window.restore();
  }
  window?.focus();
}
