import { z } from 'zod';
import catalogueJson from '../../../resources/reference/observed-signals-2026-1.json' with {
  type: 'json',
};
import { readReference } from './read-reference.ts';
import { packLabel, referenceHeader } from './reference-header.ts';

/** What an inspector may see on a shelf; the weight is a decision aid, below 0 for the claim. */
const signalSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]\d{2}R?$/),
  /** Never as much as a red finding needs: no single observation makes one. */
  weight: z.int().min(-5).max(5),
  label: packLabel,
  source: z.string().min(1).max(200),
});
export type ObservedSignal = z.output<typeof signalSchema>;

/** Dated reference data: the signals of domain facts 4.1 that an inspector ticks. */
export const signalCatalogueSchema = z.strictObject({
  ...referenceHeader,
  kind: z.literal('observed-signals'),
  /** The sum of weights from which a finding is red. */
  redFrom: z.int().min(6).max(30),
  signals: z
    .array(signalSchema)
    .min(1)
    .refine(
      (signals) => new Set(signals.map(({ code }) => code)).size === signals.length,
      'two signals have one code',
    ),
});

export const signalCatalogue = readReference(
  'observed-signals-2026-1.json',
  signalCatalogueSchema,
  catalogueJson,
);

const byCode = new Map(signalCatalogue.signals.map((signal) => [signal.code, signal]));

/** Nothing for a code of another catalogue. */
export function findObservedSignal(code: string): ObservedSignal | undefined {
  return byCode.get(code);
}
