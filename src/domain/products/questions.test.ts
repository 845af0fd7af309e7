import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import packJson from '../../../resources/reference/questions-2026-1.json' with { type: 'json' };
import { materialGroups, productCategories } from '../reference/product-codes.ts';
import { techniques } from '../reference/techniques.ts';
import { type AskedLine, askedAnswers, askedQuestions } from './asked-questions.ts';
import { questionsPackSchema } from './questions-pack.ts';
import { reviewAnswers } from './review-answers.ts';

const pack = questionsPackSchema.parse(packJson);
const BATIK: AskedLine = { category: 'BATIK', technique: 'TULIS', materialGroup: 'TEKSTIL' };

function idsFor(line: Partial<AskedLine>): string[] {
  const nothing = { category: '', technique: null, materialGroup: null };
  return askedQuestions(pack, { ...nothing, ...line }).map(({ id }) => id);
}

function groupsOf(line: Partial<AskedLine>): string[] {
  return [...new Set(idsFor(line).map((id) => id.split('-')[0] ?? ''))].sort();
}

describe('the questions pack', () => {
  it('refuses two questions of one id, and a choice without choices', () => {
    const [first] = pack.questions;
    const twice = { ...pack, questions: [first, first] };
    expect(questionsPackSchema.safeParse(twice).success).toBe(false);
    const choice = { ...first, kind: 'choice', options: [] };
    expect(questionsPackSchema.safeParse({ ...pack, questions: [choice] }).success).toBe(false);
  });

  it('says everything in two languages', () => {
    for (const question of pack.questions) {
      expect(question.text.id, question.id).not.toBe(question.text.en);
    }
  });
});

describe('what a line is asked', () => {
  it.each<[Partial<AskedLine>, string[]]>([
    [{}, ['all']],
    [BATIK, ['all', 'batik']],
    [{ category: 'CINDERA_MATA', technique: 'CAP' }, ['all', 'batik']],
    [{ category: 'TENUN', technique: 'SONGKET' }, ['all', 'weave']],
    [{ category: 'FASHION_BORDIR' }, ['all', 'fashion']],
    [{ category: 'FASHION_BORDIR', technique: 'BORDIR_TANGAN' }, ['all', 'embroidery', 'fashion']],
    [{ category: 'PERHIASAN_AKSESORIS', technique: 'FILIGRI' }, ['all', 'jewellery', 'metal']],
    [{ category: 'DEKORATIF', materialGroup: 'KAYU' }, ['all', 'wood']],
    [{ category: 'PERALATAN_RUMAH', technique: 'PUTAR' }, ['all', 'ceramic']],
    [{ category: 'ALAS_KAKI_TRAVEL' }, ['all', 'leather']],
    [{ category: 'DEKORATIF', technique: 'ANYAM' }, ['all', 'plaiting']],
    [{ category: 'MAINAN', materialGroup: 'KAYU' }, ['all', 'toys', 'wood']],
  ])('%o', (line, groups) => {
    expect(groupsOf(line)).toEqual(groups);
  });
});

describe('answers', () => {
  it.each<[Record<string, string | number>, string[]]>([
    [{}, []],
    [{ 'batik-wax': 'MALAM_PANAS', 'batik-crackle': 'TIDAK_TAHU', 'batik-days-per-piece': 7 }, []],
    [{ 'batik-wax': 'malam panas' }, ['answer-format']],
    [{ 'batik-crackle': 'MUNGKIN' }, ['answer-format']],
    [{ 'batik-crackle': 1 }, ['answer-format']],
    [{ 'batik-days-per-piece': '7' }, ['answer-format']],
    [{ 'batik-days-per-piece': -1 }, ['answer-format']],
    [{ 'batik-days-per-piece': 7.5 }, ['answer-format']],
    [{ 'batik-motif': 'x'.repeat(501) }, ['text-too-long']],
    [{ 'ceramic-decal': 'YA' }, ['answer-not-asked']],
    [{ 'no-such-question': 'YA', 'batik-motif': 3 }, ['answer-not-asked', 'answer-format']],
  ])('%o', (answers, issues) => {
    expect(reviewAnswers({ ...BATIK, answers }, pack).issues).toEqual(issues);
  });

  it('are cleaned, and blank ones are none', () => {
    const answers = { 'batik-motif': ' Sekar\u0000 jagad ', 'batik-cloth': ' ', 'batik-wax': '' };
    const { answers: kept } = reviewAnswers({ ...BATIK, answers }, pack);
    expect(kept).toEqual({ 'batik-motif': 'Sekar jagad' });
  });

  it('always fit after a change of category, technique or material group', () => {
    const line = fc.record({
      category: fc.constantFrom(...productCategories),
      technique: fc.option(fc.constantFrom(...techniques)),
      materialGroup: fc.option(fc.constantFrom(...materialGroups)),
    });
    fc.assert(
      fc.property(line, line, (before, after) => {
        const yesNo = askedQuestions(pack, before).filter(({ kind }) => kind === 'yes-no-unknown');
        const answers = Object.fromEntries(yesNo.map(({ id }) => [id, 'YA']));
        const kept = askedAnswers(pack, { ...after, answers });
        expect(reviewAnswers({ ...after, answers: kept }, pack)).toEqual({
          answers: kept,
          issues: [],
        });
      }),
    );
  });
});
