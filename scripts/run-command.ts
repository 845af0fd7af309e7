import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

export interface CommandResult {
  /** Null when a signal or the time limit ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Shows the output while it runs instead of collecting it. */
  readonly show?: boolean;
  readonly timeoutMs?: number;
}

const running = new Set<ChildProcess>();

/** Ends what is running: for a script that is itself asked to end. */
export function endCommands(): void {
  for (const child of running) {
    child.kill('SIGTERM');
  }
}

/** Runs one program. Never throws: a program that is missing gives code 127. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], spawnOptions(program, options));
    running.add(child);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
    const timer = options.timeoutMs
      ? setTimeout(() => child.kill('SIGKILL'), options.timeoutMs)
      : undefined;
    const finish = (code: number | null, note = '') => {
      clearTimeout(timer);
      running.delete(child);
      resolve({
        code,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8') + note,
      });
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code) => finish(code));
  });
}

/**
 * npm is a .cmd file on Windows, which only a shell can start. A shell splits paths at blanks, as
 * in `C:\\Program Files`, so nothing else goes through one.
 */
export function needsShell(program: string, platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'win32' && program === 'npm';
}

function spawnOptions(program: string, options: CommandOptions): SpawnOptions {
  return {
    stdio: options.show ? ['inherit', 2, 2] : ['ignore', 'pipe', 'pipe'],
    shell: needsShell(program),
    ...(options.cwd ? { cwd: options.cwd } : {}),
    ...(options.env ? { env: options.env } : {}),
  };
}

/** As `runCommand`, but a failure throws with what the program said. */
export async function runOrThrow(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  const result = await runCommand(program, args, options);
  if (result.code !== 0) {
    const said = (result.stderr || result.stdout).trim().split('\n').slice(-15).join('\n');
    throw new Error(`${program} ${args.join(' ')} failed (${result.code ?? 'killed'}):\n${said}`);
  }
  return result.stdout;
}
