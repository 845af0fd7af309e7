import { importSheet, type SheetKind, sampleSheet } from './import-sheet.ts';
import { openTestCore, type TestCore } from './test-core.ts';

const ORDER: readonly SheetKind[] = ['booths', 'exhibitors', 'products'];

/** A core into which the three sample sheets were imported, with what each import said. */
export async function openSampleEdition() {
  const core: TestCore = await openTestCore();
  const imports = new Map<SheetKind, Awaited<ReturnType<typeof importSheet>>>();
  for (const kind of ORDER) {
    imports.set(kind, await importSheet(core, kind, sampleSheet(kind)));
  }
  return { core, imports };
}
