import { first, type ReadDb } from '../db/database.ts';
import { invalid, notFound } from '../refusal.ts';

/** Photos must be files of this laptop, and images by their first bytes. */
export function requireImages(db: ReadDb, photos: readonly string[], field = 'photos'): void {
  for (const photo of photos) {
    if (!mimeOf(db, photo).startsWith('image/')) {
      throw invalid([{ field, code: 'not-an-image', severity: 'block' }]);
    }
  }
}

/** A scan may be an image or a PDF. */
export function requireScans(db: ReadDb, scans: readonly string[], field: string): void {
  for (const scan of scans) {
    const mime = mimeOf(db, scan);
    if (!mime.startsWith('image/') && mime !== 'application/pdf') {
      throw invalid([{ field, code: 'not-a-scan', severity: 'block' }]);
    }
  }
}

function mimeOf(db: ReadDb, file: string): string {
  const mime = first<{ mime: string }>(db, 'SELECT mime FROM file WHERE id = ?', [file])?.mime;
  if (!mime) {
    throw notFound('file');
  }
  return mime;
}
