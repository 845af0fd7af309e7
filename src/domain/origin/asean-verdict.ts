import type { Decided, Routes } from './asean-routes.ts';
import type { LineFacts } from './line-facts.ts';
import { countryText, type Sentence, sentence } from './origin-text.ts';

export interface AseanOutcome {
  readonly qualifies: Decided;
  readonly criterion: string | null;
}

/** What follows from the working, and what that rests on. */
export function aseanVerdict(
  line: LineFacts,
  routes: Routes,
  outcome: AseanOutcome,
): readonly Sentence[] {
  const values = { ...outcome };
  if (outcome.qualifies === true) {
    return [...whollyLines(line, routes), qualifiesLine(routes, outcome)];
  }
  if (routes.place === 'outside') {
    return [
      sentence(
        'does-not-qualify',
        values,
        'Tidak memenuhi: dibuat di luar ASEAN.',
        'Does not qualify: made outside ASEAN.',
      ),
    ];
  }
  if (routes.minimalOnly) {
    return [
      sentence(
        'minimal-operations-only',
        values,
        'Tidak memenuhi: semua tahap hanya pengerjaan minimal, yang tidak memberi asal.',
        'Does not qualify: every step is a minimal operation, which confers no origin.',
      ),
    ];
  }
  return [lastWorkingLine(routes, outcome) ?? openLine(outcome)];
}

function qualifiesLine({ place }: Routes, { qualifies, criterion }: AseanOutcome): Sentence {
  const values = { qualifies, criterion };
  return place === 'unknown'
    ? sentence(
        'qualifies-if-made-in-asean',
        values,
        `Memenuhi ATIGA: ${criterion}, asalkan dibuat di ASEAN; negara pembuatan belum dinyatakan.`,
        `Qualifies under ATIGA: ${criterion}, provided it is made in ASEAN; the country of making is not stated.`,
      )
    : sentence(
        'qualifies',
        values,
        `Memenuhi ATIGA: ${criterion}.`,
        `Qualifies under ATIGA: ${criterion}.`,
      );
}

/** Art. 27 is about what is grown or extracted; of materials only their country is declared. */
function whollyLines({ materials, steps }: LineFacts, { wholly }: Routes): Sentence[] {
  if (!wholly) {
    return [];
  }
  return [
    sentence(
      'wholly-as-declared',
      { materials: materials.length, steps: steps.length },
      'Dasar WO: semua bahan dan semua tahap yang dinyatakan dari Indonesia. Bahwa bahannya sendiri tumbuh atau digali di sini belum dibuktikan; tanpa itu kriterianya PE (hanya dari bahan asal).',
      'WO rests on this: all materials and all stated steps are Indonesian. That the materials themselves were grown or extracted here is not proven; without it the criterion is PE (only from originating materials).',
    ),
  ];
}

/** The last working decides against the goods, or leaves open what the figures reached. */
function lastWorkingLine(
  { lastWorking, reached }: Routes,
  { qualifies, criterion }: AseanOutcome,
): Sentence | undefined {
  if (lastWorking?.place === 'outside') {
    const { name, country } = lastWorking;
    const { id, en } = countryText(country);
    return sentence(
      'last-working-outside-asean',
      { qualifies, criterion, step: name, country },
      `Tidak memenuhi: pengerjaan terakhir yang berarti, "${name}", dilakukan di ${id}, di luar ASEAN.`,
      `Does not qualify: the last working that counts, "${name}", was done in ${en}, outside ASEAN.`,
    );
  }
  if (lastWorking?.place === 'unknown' && reached) {
    const { name } = lastWorking;
    return sentence(
      'last-working-unplaced',
      { qualifies, criterion, step: name },
      `Belum dapat ditentukan: angkanya cukup, tetapi tempat pengerjaan terakhir yang berarti, "${name}", tidak diketahui.`,
      `Cannot be decided yet: the figures suffice, but where the last working that counts, "${name}", was done is unknown.`,
    );
  }
  return undefined;
}

function openLine({ qualifies, criterion }: AseanOutcome): Sentence {
  const values = { qualifies, criterion };
  return qualifies === false
    ? sentence(
        'does-not-qualify',
        values,
        'Tidak memenuhi: setiap jalan sudah pasti tidak tercapai.',
        'Does not qualify: every route has failed for certain.',
      )
    : sentence(
        'undecided',
        values,
        'Belum dapat ditentukan: isian yang belum diketahui menentukan.',
        'Cannot be decided yet: it rests on what is unknown.',
      );
}
