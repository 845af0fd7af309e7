// Plain JavaScript for any Node from 18 on: the TypeScript scripts behind it need Node 24, and the
// SQLite driver ends an older Node without a word.
const needed = 24;
const found = Number(process.versions.node.split('.')[0]);

if (found < needed) {
  console.error(
    [
      `Asli needs Node ${needed}, but this is Node ${process.versions.node} (${process.execPath}).`,
      'Node 24 comes with the project as a development dependency:',
      '  1. run  npm ci',
      '  2. start everything through npm, e.g.  npm start  or  npm test',
      'If that was done, the install script of the "node" package was blocked. Allow it with',
      '  npm ci --ignore-scripts=false && npm rebuild node',
      '(newer npm asks for it once:  npm approve-scripts node).',
    ].join('\n'),
  );
  process.exit(1);
}
