import { z } from 'zod';
import { fileId, ok } from './fields.ts';
import { readingAs, writing } from './procedure.ts';

export const SHEET_KINDS = ['booths', 'exhibitors', 'products'] as const;

const issue = z.object({
  /** Data record number, 1-based, the heading not counted. */
  row: z.int(),
  field: z.string(),
  code: z.string(),
  severity: z.enum(['block', 'warn']),
  value: z.string().optional(),
  suggestions: z.array(z.string()).optional(),
  /** Who has the NIB or the booth already. */
  holder: z.string().optional(),
});

const counts = z.object({
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
});

const preview = z.object({
  previewId: z.string(),
  kind: z.enum(SHEET_KINDS),
  rows: z.int(),
  issues: z.array(issue),
  /** What a commit would do now. */
  plan: counts,
  headings: z.array(z.string()),
  /** Column key to index of the heading; a column that the sheet lacks is left out. */
  mapping: z.record(z.string(), z.int()),
  columns: z.array(z.object({ key: z.string(), required: z.boolean() })),
  /** Rows that would change an existing record, with the fields that differ. */
  changes: z.array(
    z.object({ row: z.int(), recordId: z.string(), name: z.string(), fields: z.array(z.string()) }),
  ),
  sample: z.array(z.array(z.string())),
});

const previewId = z.string().max(60);

export const transfer = {
  preview: writing(['desk'], ['transfer'])
    .input(
      z.object({
        kind: z.enum(SHEET_KINDS),
        fileId,
        mapping: z.record(z.string().max(40), z.int().min(0).max(500)).optional(),
      }),
    )
    .output(preview),
  commit: writing(['desk'], ['transfer', 'booths', 'exhibitors', 'products', 'badges'])
    .input(z.object({ previewId }))
    .output(counts),
  /** Stops a commit that has not ended, or drops the preview. */
  cancel: writing(['desk'], ['transfer']).input(z.object({ previewId })).output(ok),
  progress: readingAs(['desk'])
    .input(z.object({ previewId }))
    .output(z.object({ state: z.enum(['idle', 'running']), done: z.int(), total: z.int() })),
  /** A sheet of the refused rows with their reasons, to send back. */
  refused: writing(['desk'], ['transfer'])
    .input(z.object({ previewId, language: z.enum(['id', 'en']).default('id') }))
    .output(z.object({ fileId, fileName: z.string(), rows: z.int() })),
};
