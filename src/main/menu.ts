import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { ShellTexts } from './texts.ts';

export function setMenu(texts: ShellTexts): void {
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : [fileMenu(texts)]),
    editMenu(texts),
    viewMenu(texts),
    windowMenu(texts),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function fileMenu(texts: ShellTexts): MenuItemConstructorOptions {
  return { label: texts.file, submenu: [{ role: 'quit', label: texts.quit }] };
}

function editMenu(texts: ShellTexts): MenuItemConstructorOptions {
  return {
    label: texts.edit,
    submenu: [
      { role: 'undo', label: texts.undo },
      { role: 'redo', label: texts.redo },
      { type: 'separator' },
      { role: 'cut', label: texts.cut },
      { role: 'copy', label: texts.copy },
      { role: 'paste', label: texts.paste },
      { role: 'selectAll', label: texts.selectAll },
    ],
  };
}

function viewMenu(texts: ShellTexts): MenuItemConstructorOptions {
  return {
    label: texts.view,
    submenu: [
      { role: 'zoomIn', label: texts.zoomIn },
      { role: 'zoomOut', label: texts.zoomOut },
      { role: 'resetZoom', label: texts.actualSize },
      { type: 'separator' },
      { role: 'togglefullscreen', label: texts.fullScreen },
    ],
  };
}

function windowMenu(texts: ShellTexts): MenuItemConstructorOptions {
  return {
    label: texts.window,
    submenu: [
      { role: 'minimize', label: texts.minimize },
      { role: 'close', label: texts.close },
    ],
  };
}
