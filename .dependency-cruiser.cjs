// Who may import whom: the table in ARCHITECTURE.md. `scripts/boundaries.test.ts` seeds one breach
// of each rule and expects it to be found.
const tests = '\\.test\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'no Node, no Electron, nothing of the app around it',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: tests },
      to: { pathNot: '^(src/domain/|resources/)|(^|/)node_modules/' },
    },
    {
      name: 'domain-without-machines',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: tests },
      to: { path: '(^|/)node_modules/(electron|react|react-dom|better-sqlite3|pdfkit|@orpc)/' },
    },
    {
      name: 'contract-knows-domain-only',
      severity: 'error',
      from: { path: '^src/contract/', pathNot: tests },
      to: { pathNot: '^(src/(contract|domain)/|resources/)|(^|/)node_modules/' },
    },
    {
      name: 'core-knows-no-host',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^(src/(main|preload|renderer)/|scripts/|e2e/|bench/)' },
    },
    {
      name: 'features-of-core-stand-alone',
      severity: 'error',
      from: { path: '^src/core/features/([^/]+)/', pathNot: tests },
      to: { path: '^src/core/features/([^/]+)/', pathNot: '^src/core/features/$1/' },
    },
    {
      name: 'db-knows-no-feature',
      severity: 'error',
      from: { path: '^src/core/db/', pathNot: tests },
      to: { path: '^src/core/features/' },
    },
    {
      name: 'electron-in-the-shell-only',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|preload)/' },
      to: { path: '(^|/)node_modules/electron/|^electron$' },
    },
    {
      name: 'shell-knows-the-entry-of-core-only',
      comment: 'its messages, its types, and what both hosts put before a page',
      severity: 'error',
      from: { path: '^src/(main|preload)/', pathNot: tests },
      to: {
        path: '^src/(core|renderer)/',
        pathNot: '^src/core/(env|host-messages|http/(renderer-files|security-headers))\\.ts$',
      },
    },
    {
      name: 'renderer-knows-contract-and-domain',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: tests },
      to: { path: '^(src/(core|main|preload)/|scripts/)' },
    },
    {
      name: 'renderer-without-node',
      severity: 'error',
      from: { path: '^src/renderer/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-of-renderer-stand-alone',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/', pathNot: tests },
      to: { path: '^src/renderer/features/([^/]+)/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'ui-and-lib-know-no-feature',
      severity: 'error',
      from: { path: '^src/renderer/(ui|lib)/', pathNot: tests },
      to: { path: '^src/renderer/(features|app)/' },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
    },
  },
};
