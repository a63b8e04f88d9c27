/** Entries that GitHub gives at a time. */
export const PAGE = 100;

/** The pages of a list, one by one, until one is not full. @param most pages; the last one tells whether it was cut */
export async function* pagesOf<T>(
  read: (page: number) => Promise<readonly T[]>,
  most: number,
): AsyncGenerator<readonly T[], boolean, undefined> {
  for (let page = 1; page <= most; page += 1) {
    const entries = await read(page);
    yield entries;
    if (entries.length < PAGE) return false;
  }
  return true;
}

/** All entries of a list, and whether there are more of them than were read. */
export async function listed<T>(
  read: (page: number) => Promise<readonly T[]>,
  most: number,
): Promise<{ readonly entries: readonly T[]; readonly isCut: boolean }> {
  const pages = pagesOf(read, most);
  const entries: T[] = [];
  for (;;) {
    const { value, done } = await pages.next();
    if (done === true) return { entries, isCut: value };
    entries.push(...value);
  }
}

/** As `Promise.all`, with a few at a time: GitHub asks for as much. */
export async function aFewAtATime<T, R>(items: readonly T[], act: (item: T) => Promise<R>, width = 5): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  await Promise.all(
    Array.from({ length: Math.min(width, items.length) }, async () => {
      for (const [index, item] of queue) results[index] = await act(item);
    }),
  );
  return results;
}
