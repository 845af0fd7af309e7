import type { ChangeEvents } from '../change-events.ts';
import { first, put, run } from '../db/database.ts';
import type { CoreEnv } from '../env.ts';
import { refusedBecause } from '../refusal.ts';
import type { Store } from '../store.ts';
import { TaskStopped } from './run-task.ts';

type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

export interface JobRow {
  readonly id: string;
  readonly kind: string;
  readonly state: JobState;
  readonly done: number;
  readonly total: number;
  readonly file_id: string | null;
  readonly file_name: string | null;
  readonly error: string | null;
  readonly started_at: string;
}

interface JobTools {
  readonly jobId: string;
  readonly signal: AbortSignal;
  progress(done: number): void;
}

interface NewJob {
  readonly kind: string;
  readonly total: number;
  /** The file it made, if it made one. */
  work(tools: JobTools): Promise<{ fileId: string; fileName: string } | undefined>;
}

/** At most ten a second: a window shows no more, and every notice costs a query. */
const NOTICE_EVERY = 100;

/** Long work that people watch: one at a time, with progress, cancel and an end that is kept. */
export class JobRunner {
  readonly #env: CoreEnv;
  readonly #store: Store;
  readonly #events: ChangeEvents;
  readonly #running = new Map<string, { controller: AbortController; row: JobRow }>();
  #queue: Promise<void> = Promise.resolve();

  constructor(env: CoreEnv, store: Store, events: ChangeEvents) {
    this.#env = env;
    this.#store = store;
    this.#events = events;
  }

  async start(job: NewJob): Promise<{ jobId: string }> {
    const row: JobRow = {
      id: this.#env.newId(),
      kind: job.kind,
      state: 'queued',
      done: 0,
      total: job.total,
      file_id: null,
      file_name: null,
      error: null,
      started_at: new Date(this.#env.now()).toISOString(),
    };
    await this.#save(row);
    this.#running.set(row.id, { controller: new AbortController(), row });
    this.#queue = this.#queue
      .then(() => this.#run(row, job))
      // A job whose end could not be stored (a full disk) must not hold up the next one.
      .catch((error: unknown) => this.#env.log('error', 'A job was left unsettled', error))
      .finally(() => this.#running.delete(row.id));
    return { jobId: row.id };
  }

  find(jobId: string): JobRow | undefined {
    return (
      this.#running.get(jobId)?.row ??
      this.#store.read((db) => first<JobRow>(db, 'SELECT * FROM job WHERE id = ?', [jobId]))
    );
  }

  cancel(jobId: string): void {
    this.#running.get(jobId)?.controller.abort();
  }

  /** Jobs that the last run of the program left behind have no process any more. */
  async settleInterrupted(): Promise<void> {
    await this.#store.local((db) =>
      run(
        db,
        "UPDATE job SET state = 'failed', error = 'interrupted' WHERE state IN ('queued', 'running')",
      ),
    );
  }

  async stop(): Promise<void> {
    for (const { controller } of this.#running.values()) {
      controller.abort();
    }
    await this.#queue;
  }

  async #run(queued: JobRow, job: NewJob): Promise<void> {
    const current = this.#running.get(queued.id);
    if (!current) {
      return;
    }
    const { controller } = current;
    let noticed = 0;
    current.row = { ...queued, state: 'running' };
    try {
      controller.signal.throwIfAborted();
      await this.#save(current.row);
      const made = await job.work({
        jobId: queued.id,
        signal: controller.signal,
        progress: (done) => {
          current.row = { ...current.row, done };
          if (this.#env.now() - noticed >= NOTICE_EVERY) {
            noticed = this.#env.now();
            this.#events.emit(['jobs']);
          }
        },
      });
      const done = current.row.total;
      const file = { file_id: made?.fileId ?? null, file_name: made?.fileName ?? null };
      current.row = { ...current.row, state: 'done', done, ...file };
    } catch (error) {
      current.row = { ...current.row, ...this.#failure(error, controller.signal) };
    }
    await this.#save(current.row);
  }

  #failure(error: unknown, signal: AbortSignal): Pick<JobRow, 'state' | 'error'> {
    if (signal.aborted) {
      return { state: 'cancelled', error: null };
    }
    const refused = refusedBecause(error);
    if (refused) {
      return { state: 'failed', error: refused };
    }
    this.#env.log('error', 'A job failed', error);
    return { state: 'failed', error: error instanceof TaskStopped ? error.because : 'failed' };
  }

  async #save(row: JobRow): Promise<void> {
    await this.#store.local((db) => put(db, 'job', { ...row }));
    this.#events.emit(['jobs']);
  }
}
