import type { Labels } from './label.ts';

/** Why declared steps and materials amount to a class, in a clause. */
export const originReasonLabels: Labels<
  | 'made-abroad'
  | 'essential-step-abroad'
  | 'minimal-operations-only'
  | 'foreign-material'
  | 'other-step-abroad'
  | 'all-indonesian'
> = {
  'made-abroad': { id: 'dibuat di luar negeri', en: 'it is made abroad' },
  'essential-step-abroad': {
    id: 'proses utama kerajinannya dikerjakan di luar negeri',
    en: 'its essential craft process is done abroad',
  },
  'minimal-operations-only': {
    id: 'di Indonesia hanya dikemas, dilabeli, atau dikerjakan secara minimal',
    en: 'in Indonesia it is only packed, labelled or minimally worked',
  },
  'foreign-material': { id: 'sebagian bahannya impor', en: 'some of its materials are imported' },
  'other-step-abroad': {
    id: 'satu tahap prosesnya dikerjakan di luar negeri',
    en: 'one step of its process is done abroad',
  },
  'all-indonesian': {
    id: 'semua bahan dan tahapnya dari Indonesia',
    en: 'all its materials and steps are Indonesian',
  },
};
