import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainPair, resolve, tableFromRows, waterfallSvg } from '@lookback/resolve';
import { explanationLines } from '../../packages/cli/src/resolve/explain-file.ts';
import { familyFile, familyMixes } from './families.ts';

/** Writes the four explained pairs of docs/method/resolution.md, from simulated people. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'method', 'resolution');
const file = familyFile(familyMixes[1], 'family-1');
const table = tableFromRows({ header: file.header, rows: file.rows, id: 'id' });
const resolution = await resolve(table);
const { personOf } = resolution;

const rowsOf = new Map<string, number[]>();
for (const [row, person] of file.truth.entries()) rowsOf.set(person, [...(rowsOf.get(person) ?? []), row]);
const pairs = [...rowsOf.values()].filter((rows) => rows.length > 1).map(([a, b]) => ({ a, b }));
const scored = (pair: { a: number; b: number }) => explainPair(resolution, table.ids.at(pair.a), table.ids.at(pair.b));
const match = pairs.find(
  (pair) => personOf[pair.a] === personOf[pair.b] && scored(pair).fields.some(({ bits }) => bits < 0),
);
const miss = pairs.find((pair) => personOf[pair.a] !== personOf[pair.b]);
const twins = file.planted.find(({ kind }) => kind === 'twins');
const namesake = file.planted.find(({ kind }) => kind === 'other_document');

const chosen = { match, 'non-match': namesake, miss, twins };
mkdirSync(folder, { recursive: true });
const text: string[] = [
  '# Four explained pairs',
  '',
  'Simulated people; written by `bench/resolve/examples.ts`, not by hand.',
  '',
];
for (const [name, pair] of Object.entries(chosen)) {
  if (!pair) continue;
  const explanation = scored(pair);
  writeFileSync(join(folder, `${name}.svg`), waterfallSvg(explanation).replace('<svg ', '<svg color="#444" '));
  text.push(
    `## ${name}`,
    '',
    `![Waterfall of the ${name}](${name}.svg)`,
    '',
    ...explanationLines(explanation).map((line) => `- ${line}`),
    '',
  );
}
writeFileSync(join(folder, 'examples.md'), `${text.join('\n')}`);
