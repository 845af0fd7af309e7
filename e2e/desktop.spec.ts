import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from './fixtures/app.ts';

test.describe('the desktop window', () => {
  test('shows which runtime it stands on', async ({ page }) => {
    const bridge = await page.evaluate(() => ({ ...window.asli?.runtime }));
    expect(bridge).toMatchObject({ host: 'electron' });
    expect(bridge.official).toEqual(expect.any(Boolean));
  });

  test('goes nowhere but its own pages', async ({ page }) => {
    const opened = await page.evaluate(() => {
      const popup = window.open('https://example.org/');
      location.assign('https://example.org/');
      return popup !== null;
    });
    expect(opened).toBe(false);
    await expect.poll(() => page.evaluate(() => location.protocol)).toBe('app:');
  });

  test('grants no permission but the picture of the camera', async ({ page }) => {
    const granted = await page.evaluate(async () => {
      const asked = ['geolocation', 'notifications', 'microphone', 'midi', 'clipboard-read'];
      const answers = asked.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }),
      );
      return (await Promise.all(answers)).map((answer) => answer.state);
    });
    expect(new Set(granted)).toEqual(new Set(['denied']));
  });

  test('serves no file from outside the built pages', async ({ page }) => {
    const paths = ['/..%2fmain/index.js', '/%2e%2e/main/index.js', '/..%5cmain%5cindex.js', '/%00'];
    const answers = await page.evaluate(async (list) => {
      const all = list.map(async (path) => (await fetch(path)).status);
      return Promise.all(all);
    }, paths);
    expect(answers).toEqual(paths.map(() => 404));
  });

  test('runs its page in the sandbox of the system', async ({ page, shell }) => {
    const settings = await shell().evaluate(({ app, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const metric = app
        .getAppMetrics()
        .find((one) => one.pid === window?.webContents.getOSProcessId());
      const unsafe = app.commandLine.hasSwitch('no-sandbox');
      return { pid: metric?.pid ?? 0, sandboxed: metric?.sandboxed, unsafe };
    });
    expect(await page.evaluate(() => typeof window.asli)).toBe('object');
    expect(settings.pid).toBeGreaterThan(0);
    const expected = process.env.ASLI_E2E_NO_SANDBOX !== '1' && process.getuid?.() !== 0;
    expect(settings.unsafe).toBe(!expected);
    if (process.platform === 'linux' && expected) {
      // 2: system calls are filtered.
      expect(readFileSync(`/proc/${settings.pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
    }
  });

  test('outlives its core: starts it again and goes on', async ({ signedIn, shell }) => {
    const corePid = () =>
      shell().evaluate(({ app }) => {
        const core = app.getAppMetrics().find((metric) => metric.name === 'Asli core');
        return core?.pid ?? 0;
      });
    await expect(signedIn.getByText('Rina').first()).toBeVisible();
    const first = await corePid();
    process.kill(first, 'SIGKILL');
    await expect.poll(async () => [0, first].includes(await corePid())).toBe(false);
    await signedIn.getByRole('link', { name: 'Peserta' }).first().click();
    await expect(signedIn.getByRole('heading', { name: 'Peserta' }).first()).toBeVisible();
    await signedIn.reload();
    await expect(signedIn.getByText('Rina').first()).toBeVisible();
  });

  test('asks where to save a PDF and writes it whole', async ({ signedIn, shell }, testInfo) => {
    await expect(signedIn.getByText('Rina').first()).toBeVisible();
    const target = testInfo.outputPath('saved.pdf');
    mkdirSync(dirname(target), { recursive: true });
    await shell().evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, target);
    const pdf = readFileSync(join(import.meta.dirname, 'fixtures', 'one-page.pdf'));
    const saved = await signedIn.evaluate(async (text) => {
      const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
      const authorization = `Bearer ${sessionStorage.getItem('asli.token')}`;
      const headers = { authorization, 'x-file-name': 'one-page.pdf' };
      const answer = await fetch('/files', { method: 'POST', headers, body: bytes });
      const { fileId } = (await answer.json()) as { fileId: string };
      return window.asli?.savePdf(fileId, 'lencana: A/12.pdf');
    }, pdf.toString('base64'));
    expect(saved).toBe(true);
    expect(readFileSync(target).equals(pdf)).toBe(true);
    expect(readdirSync(dirname(target))).toEqual(['saved.pdf']);
  });

  test('speaks the language of the page in its menu, and remembers it', async ({ page, shell }) => {
    const labels = () =>
      shell().evaluate(({ Menu }) =>
        (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label),
      );
    expect(await labels()).toContain('Sunting');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(labels).toContain('Edit');
    const userData = await shell().evaluate(({ app }) => app.getPath('userData'));
    expect(readFileSync(join(userData, 'language.txt'), 'utf8')).toBe('en\n');
  });

  test('gives a PDF to nobody without a session', async ({ page }) => {
    const outcome = await page.evaluate(async () => {
      const saving = window.asli?.savePdf('0'.repeat(64), 'x.pdf');
      return saving?.then(() => 'saved').catch(() => 'refused');
    });
    expect(outcome).toBe('refused');
  });
});
