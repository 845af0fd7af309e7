import { describe, expect, it } from 'vitest';
import { setup } from '../../../contract/session.ts';
import { emptyDraft, problemsOf, setupInput } from './setup-draft.ts';

const finished = {
  ...emptyDraft('id', 2027),
  starts: '2027-02-03',
  ends: '2027-02-07',
  person: 'Sari',
  pin: '2468',
  pinAgain: '2468',
  passphrase: 'kopi genteng rotan senja',
  passphraseAgain: 'kopi genteng rotan senja',
};

describe('setup draft', () => {
  it('asks for the days of the fair, a PIN and a passphrase', () => {
    const empty = emptyDraft('id', 2027);
    expect(problemsOf('edition', empty)).toEqual({ starts: 'required', ends: 'required' });
    expect(problemsOf('person', empty)).toMatchObject({ pin: 'person.pinFormat' });
    expect(problemsOf('recovery', empty)).toEqual({ passphrase: 'recovery.hint' });
  });

  it('refuses a fair that ends before it starts and secrets that differ', () => {
    const wrong = { ...finished, ends: '2027-02-01', pinAgain: '2469', passphraseAgain: 'x' };
    expect(problemsOf('edition', wrong)).toEqual({ ends: 'endsBeforeStart' });
    expect(problemsOf('person', wrong)).toEqual({ pinAgain: 'person.pinDiffers' });
    expect(problemsOf('recovery', wrong)).toEqual({ passphraseAgain: 'recovery.differs' });
  });

  it('becomes an input that the contract accepts', () => {
    const schema = setup.start['~orpc'].inputSchema;
    expect(schema?.['~standard'].validate(setupInput(finished))).toHaveProperty('value');
  });
});
