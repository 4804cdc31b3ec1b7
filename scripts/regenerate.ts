/** Makes the committed artefacts of examples/ and the README's figures again. CI runs it and compares. Run: npm run regenerate. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeBook, exportExample, exportPublications, runExample } from '../packages/workflow/src/index.ts';
import { demoFigures, withFigures } from './readme-figures.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const aside = mkdtempSync(join(tmpdir(), 'lookback-regenerate-'));
try {
  const first = join(root, 'examples', 'first-case');
  const context = await runExample(first, join(aside, 'first-case'), (published) => exportExample(published, first));
  await exportPublications(context, first);
  await closeBook(context);
  const readme = join(root, 'README.md');
  const figures = await demoFigures(join(aside, 'demo'));
  writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), figures));
  console.log('regenerated examples/first-case and the figures of README.md');
} finally {
  rmSync(aside, { recursive: true, force: true });
}
