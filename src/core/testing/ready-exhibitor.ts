import type { Client } from './test-core.ts';

type NewProduct = Parameters<Client['products']['create']>[0];

/** A line that raises no signal. */
export const HONEST_LINE: Omit<NewProduct, 'exhibitorId'> = {
  name: 'Keranjang anyam mendong',
  category: 'DEKORATIF',
  technique: 'ANYAM',
  claimedClass: 'A',
  originRegion: '33.74',
  originCountry: 'ID',
  materials: [{ name: 'mendong', country: 'ID', percent: 100 }],
};

/** An accepted exhibitor without a line. */
export async function acceptedExhibitor(client: Client, name: string): Promise<string> {
  const { id } = await client.exhibitors.create({ name });
  await client.exhibitors.transition({ id, to: 'DITERIMA' });
  return id;
}

/** Adds a submitted line to an exhibitor. */
export async function submittedLine(
  client: Client,
  exhibitorId: string,
  line: Partial<NewProduct> = {},
): Promise<string> {
  const { id } = await client.products.create({ ...HONEST_LINE, ...line, exhibitorId });
  await client.declarations.submit({ productId: id });
  return id;
}

/** An accepted exhibitor with one approved line: a badge may be issued. */
export async function readyExhibitor(
  client: Client,
  name: string,
): Promise<{ id: string; productId: string }> {
  const id = await acceptedExhibitor(client, name);
  const productId = await submittedLine(client, id);
  await client.declarations.approve({ productId });
  return { id, productId };
}
