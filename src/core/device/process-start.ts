import { execFileSync } from 'node:child_process';

/** When a process started, in milliseconds since the epoch; null where that cannot be learned. */
export type StartedAt = (pid: number) => number | null;

const LIMIT_MS = 10_000;

/** Asks the system, which takes up to a second: only where a lock names a living process. */
export const processStart: StartedAt = (pid) => {
  try {
    const [program, args] = process.platform === 'win32' ? powershell(pid) : ps(pid);
    const said = execFileSync(program, args, {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: LIMIT_MS,
      windowsHide: true,
    }).trim();
    const start = /^\d+$/.test(said) ? Number(said) : Date.parse(said);
    return Number.isNaN(start) ? null : start;
  } catch {
    return null;
  }
};

function ps(pid: number): [string, string[]] {
  return ['ps', ['-o', 'lstart=', '-p', String(pid)]];
}

function powershell(pid: number): [string, string[]] {
  const start = `[DateTimeOffset]::new((Get-Process -Id ${pid}).StartTime).ToUnixTimeMilliseconds()`;
  return ['powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', start]];
}
