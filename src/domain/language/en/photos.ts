import type { photos as original } from '../id/photos.ts';
import type { SameKeys } from '../same-keys.ts';

export const photos: SameKeys<typeof original> = {
  add: 'Add photos',
  alt: 'Photo {{n}}: {{name}}',
  enlarge: 'Enlarge photo {{n}}',
  remove: 'Remove photo {{n}}',
  missing: 'The photo is not on this laptop yet',
  take: 'Take a photo',
  uploading: 'Saving {{n}} photos…',
  uploading_one: 'Saving {{n}} photo…',
  failed: '{{name}} could not be saved.',
  notPhoto: '{{name}} is not a JPEG, PNG or WebP photo.',
  none: 'No photos yet.',
  full: 'At most {{n}} photos.',
  scan: {
    add: 'Attach a scan',
    replace: 'Replace',
    remove: 'Remove the scan',
    open: 'Save a copy',
    kept: 'Scan kept',
    none: 'No scan yet.',
    notScan: '{{name}} is neither an image nor a PDF.',
  },
};
