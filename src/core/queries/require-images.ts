import { first, type ReadDb } from '../db/database.ts';
import { invalid, notFound } from '../refusal.ts';

/** Photos must be files of this laptop, and images by their first bytes. */
export function requireImages(db: ReadDb, photos: readonly string[]): void {
  for (const photo of photos) {
    const mime = first<{ mime: string }>(db, 'SELECT mime FROM file WHERE id = ?', [photo])?.mime;
    if (!mime) {
      throw notFound('file');
    }
    if (!mime.startsWith('image/')) {
      throw invalid([{ field: 'photos', code: 'not-an-image', severity: 'block' }]);
    }
  }
}
