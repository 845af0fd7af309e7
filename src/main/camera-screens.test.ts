import { expect, it } from 'vitest';
import { isCameraScreen } from './camera-screens.ts';

it('the camera is for scanning and evidence, on our own page', () => {
  for (const route of ['#/verify', '#/verify?code=ASLI1%3A', '#/findings/new?exhibitorId=1']) {
    expect(isCameraScreen(`app://asli/${route}`)).toBe(true);
  }
  for (const address of [
    'app://asli/',
    'app://asli/#/home',
    'app://asli/#/findings',
    'app://asli/#/verify/x',
    'app://asli/print/1.pdf#/verify?',
    'app://other/#/verify',
    'https://asli/#/verify',
    'file:///asli#/verify',
    '',
  ]) {
    expect([address, isCameraScreen(address)]).toEqual([address, false]);
  }
});
