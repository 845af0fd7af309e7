import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a tool is there; a test that goes without it says so aloud. */
export function hasTool(name: string): boolean {
  const found = spawnSync(name, ['--version']).error === undefined;
  if (!found) {
    console.warn(`NOT TESTED: ${name} is not installed, so what it would check was not checked`);
  }
  return found;
}

/** The words of each page of a PDF. */
export function textOfPages(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** The texts of all QR codes of a PDF, as a scanner reads the printed pages. */
export function codesOfPages(pdf: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'asli-paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    execFileSync('pdftoppm', ['-r', '203', '-mono', file, join(folder, 'page')]);
    const pages = readdirSync(folder).filter((name) => name.startsWith('page'));
    const options = ['-q', '--raw', '-Sdisable', '-Sqrcode.enable'];
    const images = pages.map((name) => join(folder, name));
    const { stdout } = spawnSync('zbarimg', [...options, ...images], { encoding: 'utf8' });
    return stdout.split('\n').filter(Boolean).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
