import { describe, expect, it } from 'vitest';
import { boothInput, boothProblems, emptyBooth, withCode } from './booth-values.ts';

describe('booth values', () => {
  it('fills block and number from the code', () => {
    expect(withCode(emptyBooth, 'pln-e-12')).toMatchObject({
      code: 'PLN-E-12',
      block: 'E',
      number: '12',
    });
    expect(withCode(emptyBooth, 'A')).toMatchObject({ code: 'A', block: '', number: '' });
  });

  it('asks for code, hall and number, and refuses impossible sizes', () => {
    expect(boothProblems(emptyBooth)).toEqual({
      code: 'codeFormat',
      hall: 'missing',
      number: 'missing',
    });
    const sized = { ...withCode(emptyBooth, 'A-B-1'), hall: 'Hall A', length: '0', width: 'x' };
    expect(boothProblems(sized)).toEqual({ length: 'sizeRange', width: 'sizeRange' });
  });

  it('reads sizes with a comma', () => {
    const values = { ...withCode(emptyBooth, 'A-B-1'), hall: ' Hall A ', length: '2,5' };
    expect(boothInput(values)).toMatchObject({ hall: 'Hall A', lengthM: 2.5, widthM: null });
  });
});
