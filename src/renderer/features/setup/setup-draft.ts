import type { Language } from '../../../domain/language/dictionary.ts';

export const STEPS = ['language', 'edition', 'person', 'recovery'] as const;
export type Step = (typeof STEPS)[number];

export interface SetupDraft {
  readonly language: Language;
  readonly name: string;
  readonly series: 'UTAMA' | 'OKTOBER';
  readonly ordinal: number | null;
  /** "Inacraft on October" counts volumes instead of editions. */
  readonly volume: number | null;
  readonly year: number | null;
  readonly starts: string;
  readonly ends: string;
  readonly venue: string;
  readonly halls: readonly string[];
  readonly person: string;
  readonly pin: string;
  readonly pinAgain: string;
  readonly passphrase: string;
  readonly passphraseAgain: string;
}

/** The halls of the Jakarta convention centre that Inacraft has used. */
const USUAL_HALLS = [
  'Plenary Hall',
  'Assembly Hall',
  'Hall A',
  'Hall B',
  'Cendrawasih',
  'Main Lobby',
  'Lower Lobby',
];

export function emptyDraft(language: Language, year: number): SetupDraft {
  return {
    language,
    name: `Inacraft ${year}`,
    series: 'UTAMA',
    ordinal: null,
    volume: null,
    year,
    starts: '',
    ends: '',
    venue: 'Jakarta International Convention Center (JICC)',
    halls: USUAL_HALLS,
    person: '',
    pin: '',
    pinAgain: '',
    passphrase: '',
    passphraseAgain: '',
  };
}

const KEY = 'asli.setup';

/** What was typed before a reload: never a PIN or a passphrase, and only in this window. */
export function restoredDraft(language: Language, year: number): SetupDraft {
  const empty = emptyDraft(language, year);
  const stored = sessionStorage.getItem(KEY);
  return stored ? { ...empty, ...(JSON.parse(stored) as Partial<SetupDraft>) } : empty;
}

/** Null once the edition is there. */
export function keepDraft(draft: SetupDraft | null): void {
  if (!draft) {
    sessionStorage.removeItem(KEY);
    return;
  }
  const secrets = { pin: '', pinAgain: '', passphrase: '', passphraseAgain: '' };
  sessionStorage.setItem(KEY, JSON.stringify({ ...draft, ...secrets }));
}

/** Keys of the setup dictionary that say what is wrong, by field. */
export type SetupProblem =
  | 'nameShort'
  | 'required'
  | 'yearRange'
  | 'endsBeforeStart'
  | 'person.pinFormat'
  | 'person.pinDiffers'
  | 'recovery.hint'
  | 'recovery.differs';

export type SetupProblems = Readonly<Partial<Record<keyof SetupDraft, SetupProblem>>>;

/** What keeps a step from being finished. */
export function problemsOf(step: Step, draft: SetupDraft): SetupProblems {
  switch (step) {
    case 'language':
      return {};
    case 'edition':
      return editionProblems(draft);
    case 'person':
      return {
        ...(draft.person.trim().length < 2 ? { person: 'nameShort' } : {}),
        ...(/^\d{4,12}$/.test(draft.pin) ? {} : { pin: 'person.pinFormat' }),
        ...(draft.pin === draft.pinAgain ? {} : { pinAgain: 'person.pinDiffers' }),
      };
    case 'recovery':
      return {
        ...(draft.passphrase.length < 12 ? { passphrase: 'recovery.hint' } : {}),
        ...(draft.passphrase === draft.passphraseAgain
          ? {}
          : { passphraseAgain: 'recovery.differs' }),
      };
  }
}

function editionProblems(draft: SetupDraft): SetupProblems {
  const { year, starts, ends } = draft;
  return {
    ...(draft.name.trim().length < 2 ? { name: 'nameShort' } : {}),
    ...(year === null || year < 2000 || year > 2099 ? { year: 'yearRange' } : {}),
    ...(starts === '' ? { starts: 'required' } : {}),
    ...(ends === ''
      ? { ends: 'required' }
      : starts !== '' && ends < starts
        ? { ends: 'endsBeforeStart' }
        : {}),
    ...(draft.venue.trim() === '' ? { venue: 'required' } : {}),
  };
}

export function setupInput(draft: SetupDraft) {
  return {
    language: draft.language,
    edition: {
      name: draft.name,
      series: draft.series,
      ordinal: draft.series === 'UTAMA' ? draft.ordinal : null,
      volume: draft.series === 'OKTOBER' ? draft.volume : null,
      year: draft.year ?? 0,
      starts: draft.starts,
      ends: draft.ends,
      venue: draft.venue,
      halls: [...draft.halls],
    },
    person: { name: draft.person, pin: draft.pin },
    passphrase: draft.passphrase,
  };
}
