/** Compiles packages/words/messages into typed functions. Run: npm run words. CI runs it and compares. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Comments are two thirds of the compiled messages, and every start reads them; types stand in the declarations beside them. */
const messages = new URL('../packages/words/src/generated/messages/', import.meta.url);
for (const name of readdirSync(messages).filter((name) => name.endsWith('.js'))) {
  const file = new URL(name, messages);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(^|= |return |\()\/\*\*[\s\S]*?\*\/ ?\n?/gm, '$1'));
}

for (const left of [
  'project.inlang/.lix',
  'project.inlang/.meta.json',
  'project.inlang/README.md',
  'project.inlang/.gitignore',
]) {
  rmSync(new URL(`../packages/words/${left}`, import.meta.url), { recursive: true, force: true });
}
