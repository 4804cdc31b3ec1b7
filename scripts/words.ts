/** Compiles packages/words/messages into typed functions. Run: npm run words. CI runs it and compares. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const room = fileURLToPath(new URL('../packages/words/', import.meta.url));
const compiler = fileURLToPath(new URL('../node_modules/@inlang/paraglide-js/bin/run.js', import.meta.url));
execFileSync(
  process.execPath,
  [
    compiler,
    'compile',
    ...['--project', './project.inlang', '--outdir', './src/generated', '--strategy', 'globalVariable', 'baseLocale'],
    ...['--output-structure', 'locale-modules'],
    ...['--emit-ts-declarations', '--no-emit-git-ignore', '--no-emit-prettier-ignore', '--no-emit-readme'],
    '--disable-async-local-storage',
  ],
  { cwd: room, stdio: ['ignore', 'ignore', 'inherit'] },
);
for (const left of [
  'project.inlang/.lix',
  'project.inlang/.meta.json',
  'project.inlang/README.md',
  'project.inlang/.gitignore',
]) {
  rmSync(new URL(`../packages/words/${left}`, import.meta.url), { recursive: true, force: true });
}
