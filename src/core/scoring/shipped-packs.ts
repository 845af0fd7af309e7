import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadedPack, loadPack } from './loaded-pack.ts';

const PACK_FILE = /^(?:rules|watchlist|registers|disclosure)-(\d{4})-(\d+)\.json$/;

/**
 * The packs that come with the program, the newest of each kind last.
 * @throws where one is broken: it was tested before it was shipped
 */
export function loadShippedPacks(folder: string): readonly LoadedPack[] {
  const files = readdirSync(folder).flatMap((name) => {
    const [, year, number] = PACK_FILE.exec(name) ?? [];
    return year === undefined ? [] : [{ name, age: Number(year) * 1000 + Number(number) }];
  });
  files.sort((a, b) => a.age - b.age || (a.name < b.name ? -1 : 1));
  return files.map(({ name }) => {
    const pack = loadPack(readFileSync(join(folder, name)));
    if (!pack) {
      throw new Error(`The shipped pack ${name} is broken`);
    }
    return pack;
  });
}
