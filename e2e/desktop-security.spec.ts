import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures/app.ts';
import { openElectron } from './fixtures/open-electron.ts';

const NOWHERE = 'https://example.org/';

/** What the shell would have opened in the person's browser; nothing really is. */
async function watchOutside(shell: ElectronApplication) {
  await shell.evaluate(({ shell: system }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    system.openExternal = async (url) => void opened.push(url);
  });
  return () => shell.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
}

const pagesOf = (shell: ElectronApplication) =>
  shell.evaluate(({ webContents }) => webContents.getAllWebContents().length);

test.describe('the shell around the page', () => {
  test('opens outside addresses from its own list alone', async ({ page, shell }) => {
    const opened = await watchOutside(shell());
    const asked = [NOWHERE, 'https://oss.go.id/', 'https://oss.go.id/other', 'file:///etc/passwd'];
    const windows = await page.evaluate(
      (list) => list.map((url) => window.open(url) !== null),
      asked,
    );
    expect(windows).toEqual(asked.map(() => false));
    await expect.poll(opened).toEqual(['https://oss.go.id/']);
    expect(await pagesOf(shell())).toBe(1);
  });

  test('attaches no webview and frames no page', async ({ page, shell }) => {
    await page.evaluate((url) => {
      document.body.insertAdjacentHTML('beforeend', `<webview src="${url}"></webview>`);
      document.body.insertAdjacentHTML('beforeend', '<iframe src="/"></iframe>');
    }, NOWHERE);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('iframe')?.contentDocument ?? null))
      .toBeNull();
    expect(await pagesOf(shell())).toBe(1);
  });

  test('hands its channel and its session to no page but its own', async ({ signedIn, shell }) => {
    await expect(signedIn.getByText('Rina').first()).toBeVisible();
    const preload = join(import.meta.dirname, '..', 'out', 'preload', 'index.cjs');
    const stranger = await shell().evaluate(async ({ BrowserWindow }, script) => {
      const webPreferences = { preload: script, sandbox: true, contextIsolation: true };
      const window = new BrowserWindow({ show: false, webPreferences });
      await window.loadURL('data:text/html,<p>stranger</p>');
      const heard = await window.webContents.executeJavaScript(`new Promise((done) => {
        window.addEventListener('message', ({ data }) => data === 'asli:port' && done('port'));
        window.postMessage('asli:port-please', '*');
        setTimeout(() => done('nothing'), 1_000);
      })`);
      const bridge = await window.webContents.executeJavaScript(
        'JSON.stringify({ runtime: window.asli.runtime, token: window.asli.token })',
      );
      window.destroy();
      return { heard, bridge: JSON.parse(bridge) };
    }, preload);
    expect(stranger).toEqual({ heard: 'nothing', bridge: { runtime: null, token: null } });
  });

  test('runs once: a second start shows the first window and ends', async ({
    page,
    shell,
    folders,
  }) => {
    await shell().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    await expect(openElectron(folders, false)).rejects.toThrow();
    await expect
      .poll(() =>
        shell().evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
        ),
      )
      .toEqual([false]);
    expect(await page.evaluate(() => document.title)).toContain('Asli');
  });

  test('gives every answer a policy, a PDF on its way to the printer too', async ({
    signedIn,
    shell,
  }) => {
    await expect(signedIn.getByText('Rina').first()).toBeVisible();
    const paths = ['/', '/index.html', '/no-such-file', '/files', '/print/no-such.pdf'];
    const policies = await signedIn.evaluate(async (list) => {
      const answers = await Promise.all(list.map((path) => fetch(path)));
      return answers.map(({ headers }) => headers.get('content-security-policy') ?? '');
    }, paths);
    for (const [index, policy] of policies.entries()) {
      expect(policy, paths[index]).toContain("default-src 'none'");
    }
    expect(await pagesOf(shell())).toBe(1);
  });
});
