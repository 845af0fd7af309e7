import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface VirtualDisplay {
  /** For the environment of what is to be shown there, such as `:5`. */
  readonly name: string;
  stop(): Promise<void>;
}

/** Starts Xvfb on a display number of its own choice, as the user who is going to use it. */
export async function startVirtualDisplay(prefix: readonly string[]): Promise<VirtualDisplay> {
  const screen = ['-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const [program = '', ...args] = [...prefix, 'Xvfb', ...screen];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = once(child, 'close').catch(() => undefined);
  const number = await Promise.race([
    firstLine(child.stdio[3] as Readable),
    ended.then(() => null),
  ]);
  if (number === null) {
    throw new Error(`Xvfb did not start: ${said.trim()}`);
  }
  return {
    name: `:${number}`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function firstLine(stream: Readable): Promise<string | null> {
  let text = '';
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.includes('\n')) {
      return text.trim();
    }
  }
  return null;
}
