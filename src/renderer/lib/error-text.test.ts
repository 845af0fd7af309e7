import { beforeAll, describe, expect, it, vi } from 'vitest';
import { dictionaries } from '../../domain/language/dictionary.ts';

type Host = typeof import('./host.ts');
type ErrorText = typeof import('./error-text.ts');

let host: Host;
let errorText: ErrorText;
const bridge = { savePdf: vi.fn(), printPdf: vi.fn(), followLanguage: vi.fn() };

beforeAll(async () => {
  const storage = { getItem: () => null };
  vi.stubGlobal('window', { asli: bridge });
  vi.stubGlobal('location', { hash: '' });
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('sessionStorage', storage);
  vi.stubGlobal('document', { documentElement: {} });
  host = await import('./host.ts');
  errorText = await import('./error-text.ts');
});

/** As a rejection of the shell reaches the page. */
const remote = (text: string) =>
  new Error(`Error invoking remote method 'asli:print-pdf': Error: ${text}`);

const { errors } = dictionaries.id;

describe('what the desktop shell could not do', () => {
  it.each([
    ['No printers available on the network', errors.host.print],
    ['Print job failed', errors.host.print],
    ['pdf-unreadable (401)', errors.host.unreadable],
  ])('printing, %s', async (text, sentence) => {
    bridge.printPdf.mockRejectedValueOnce(remote(text));
    const thrown = await host.printPdf('f'.repeat(64)).catch((error: unknown) => error);
    expect(errorText.errorSentences(thrown)).toEqual([sentence]);
  });

  it('saving where nothing may be written', async () => {
    bridge.savePdf.mockRejectedValueOnce(remote('EACCES: permission denied'));
    const thrown = await host.savePdf('f'.repeat(64), 'a.pdf').catch((error: unknown) => error);
    expect(errorText.errorSentences(thrown)).toEqual([errors.host.save]);
  });

  it('is told apart from a core that does not answer', () => {
    expect(errorText.errorSentences(new TypeError('fetch failed'))).toEqual([errors.connection]);
  });
});
