import { say } from './say.ts';

/** Runs a script's work; an expected failure ends it with its sentence, not with a stack. */
export async function runEntry(work: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    if (process.env.ASLI_TRACE === '1' && error instanceof Error) {
      say(error.stack ?? '');
    }
    process.exitCode = 1;
  }
}
