import { expect, it } from 'vitest';
import { needsShell, runCommand } from './run-command.ts';

it('a shell is for npm on Windows alone', () => {
  expect(needsShell('npm', 'win32')).toBe(true);
  expect(needsShell('C:\\Program Files\\nodejs\\node.exe', 'win32')).toBe(false);
  expect(['linux', 'darwin'].some((os) => needsShell('npm', os as NodeJS.Platform))).toBe(false);
});

it('arguments with blanks and signs arrive as they are', async () => {
  const sent = ['a b', '"c"', '$HOME & exit'];
  const program = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
  const { code, stdout } = await runCommand(process.execPath, ['-e', program, ...sent]);
  expect([code, JSON.parse(stdout)]).toEqual([0, sent]);
});
