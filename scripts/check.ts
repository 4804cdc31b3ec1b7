/** Everything that CI runs beside `npm test`, one after the other, with a line each. Run: npm run check. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const steps: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['npm', 'run', '-s', 'types']],
  ['format and lint', ['npm', 'run', '-s', 'lint']],
  ['unused code', ['npm', 'run', '-s', 'unused']],
  ['words are compiled', ['npm', 'run', '-s', 'words']],
  ['examples are as their inputs make them', ['npm', 'run', '-s', 'regenerate']],
  ['the guide is what its commands print', ['npm', 'run', '-s', 'guide']],
  [
    'generated files are committed',
    [
      'git',
      'diff',
      '--exit-code',
      '--stat',
      '--',
      'packages/words/src/generated',
      'examples',
      'README.md',
      'docs/guide',
    ],
  ],
  ['packed tarball installs and runs', ['npm', 'run', '-s', 'packed']],
  ['slow tests', ['npm', 'run', '-s', 'test:slow']],
];
const only = process.argv.slice(2);
let failed = 0;
for (const [name, [command, ...args]] of steps) {
  if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
  const begun = Date.now();
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  if (done.status !== 0) failed++;
  console.log(`${done.status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
}
process.exitCode = failed === 0 ? 0 : 1;
