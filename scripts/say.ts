/** Progress and advice go to stderr: stdout stays free for what another program may read. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}
