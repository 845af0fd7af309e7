interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor?: string | undefined;
}

/** Every item of a list, page after page. */
export async function everyPage<Item>(
  list: (cursor?: string) => PromiseLike<Page<Item>>,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await list(cursor);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}
