import type { SheetKind } from '../../domain/sheets/sheet-kind.ts';
import type { TaskMessage } from './run-task.ts';

/**
 * The entry of a task process: one task, plain data in, plain data out. It opens no database and
 * holds no key; whoever started it ends it.
 */
interface TaskOrder {
  readonly task: string;
  readonly input: never;
}

interface ParentPort {
  on(event: 'message', listener: (message: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}

type Report = (done: number, total: number) => void;
type Work = (input: never, report: Report) => unknown;

/** Loaded when wanted: who reads a sheet does not wait for the fonts of a printer. */
const WORK: Readonly<Record<string, () => Promise<Work>>> = {
  'parse-sheet': async () => {
    const { parseSheet } = await import('./parse-sheet.ts');
    return (input: { bytes: Uint8Array; kind: SheetKind }) =>
      parseSheet(new Uint8Array(input.bytes), input.kind);
  },
  'cross-line': async () => (await import('./compare-lines.ts')).compareLines,
  'print-badges': async () => (await import('./print-papers.ts')).printBadgeSheets,
  'print-declaration': async () => (await import('./print-papers.ts')).printDeclarationForm,
  'print-certificates': async () => (await import('./print-papers.ts')).printCertificates,
};

// Electron's utility processes speak over a port, Node's child processes over their own channel.
const port = (process as unknown as { parentPort?: ParentPort }).parentPort;

function say(message: TaskMessage): void {
  if (port) {
    port.postMessage(message);
  } else {
    process.send?.(message);
  }
}

async function work(order: TaskOrder): Promise<void> {
  try {
    const load = WORK[order.task];
    if (!load) {
      throw new Error(`Unknown task ${order.task}`);
    }
    const run = await load();
    const report: Report = (done, total) => say({ type: 'progress', done, total });
    say({ type: 'result', result: await run(order.input, report) });
  } catch (error) {
    say({ type: 'error', message: error instanceof Error ? error.message : String(error) });
  }
}

if (port) {
  port.on('message', (message) => void work(message.data as TaskOrder));
} else {
  process.on('message', (message) => void work(message as TaskOrder));
}
