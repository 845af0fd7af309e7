import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, ipcMain } from 'electron';
import { isOwnMainFrame } from './own-origin.ts';
import { type ShellTexts, shellTexts } from './texts.ts';

type Language = keyof typeof shellTexts;

let current: Language | undefined;

/** Words in the language that the page shows, or showed when the app was last open. */
export function currentTexts(): ShellTexts {
  current ??= remembered();
  return shellTexts[current];
}

/** Follows the page's language: the computer's own may be one that nobody at the desk reads. */
export function followLanguage(onChange: (texts: ShellTexts) => void): void {
  ipcMain.on('asli:language', (event, language: unknown) => {
    if (!isOwnMainFrame(event.senderFrame) || !isLanguage(language) || language === current) {
      return;
    }
    current = language;
    remember(language);
    onChange(shellTexts[language]);
  });
}

function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(shellTexts, value);
}

function languageFile(): string {
  return join(app.getPath('userData'), 'language.txt');
}

/** Indonesian where nothing readable is remembered. */
function remembered(): Language {
  try {
    const text = readFileSync(languageFile(), 'utf8').trim();
    return isLanguage(text) ? text : 'id';
  } catch {
    return 'id';
  }
}

/** Lost, it is only asked of the page again. */
function remember(language: Language): void {
  try {
    writeFileSync(languageFile(), `${language}\n`);
  } catch (error) {
    console.error('The language of the menu could not be remembered:', error);
  }
}
