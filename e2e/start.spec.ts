import { expect, test } from './fixtures/app.ts';

test('the app starts on an empty folder, without a word of complaint', async ({
  page,
  pageErrors,
}) => {
  await expect(page).toHaveTitle(/Asli/);
  await expect(page.locator('#root')).not.toBeEmpty();
  // Loaded once more under our eyes: the first load may be over before the listener stands.
  await page.reload();
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(pageErrors).toEqual([]);
});

test('the page has the size of the laptops of the fair', async ({ page }) => {
  const size = () => page.evaluate(() => [innerWidth, innerHeight]);
  await expect.poll(size).toEqual([1366, 768]);
});

test('the page is cut off from Node', async ({ page }) => {
  const reach = await page.evaluate(() => ({
    process: typeof Reflect.get(window, 'process'),
    require: typeof Reflect.get(window, 'require'),
    module: typeof Reflect.get(window, 'module'),
  }));
  expect(reach).toMatchObject({ process: 'undefined', require: 'undefined', module: 'undefined' });
});

test('every answer carries a strict content security policy', async ({ page }) => {
  for (const path of ['./', './no-such-file', './files/none']) {
    const policy = await page.evaluate(async (address) => {
      const answer = await fetch(address);
      return answer.headers.get('content-security-policy') ?? '';
    }, path);
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe');
  }
});

test('code that a page was tricked into adding does not run', async ({ page }) => {
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.tricked = true';
    document.head.append(script);
    return Reflect.get(window, 'tricked') === true;
  });
  expect(ran).toBe(false);
});

test('a person signed in from the outside finds the app open', async ({ signedIn }) => {
  await expect(signedIn.getByText('Rina').first()).toBeVisible();
  // A link that signs in must not leave its secret in the address.
  expect(signedIn.url()).not.toContain('token');
});
