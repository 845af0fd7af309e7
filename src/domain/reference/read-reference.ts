import type { z } from 'zod';

/**
 * Shipped reference data, checked before anything rests on it.
 * @param file its name, for the message
 * @throws where it does not fit, with every place: a broken table is never half used
 */
export function readReference<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  content: unknown,
): z.output<Schema> {
  const read = schema.safeParse(content);
  if (read.success) {
    return read.data;
  }
  const places = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The reference file ${file} is broken: ${places.join('; ')}`);
}
