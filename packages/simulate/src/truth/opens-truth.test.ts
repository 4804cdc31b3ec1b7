import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(ts|tsx|cjs|mjs|js)$/.test(entry.name)) yield path;
  }
}

test('only the simulation, demo and bench open the truth', () => {
  const opens: string[] = [];
  for (const path of sources(join(root, 'packages'))) {
    const place = relative(root, path).split(sep).join('/');
    if (place.startsWith('packages/simulate/') || /(^|[/-])demo([/.-]|$)/.test(place)) continue;
    const text = readFileSync(path, 'utf8');
    if (/\breadTruth\b|\bcompareWithTruth\b|['"`/]truth\/(identity|role|leg|touch|family|phone)/.test(text))
      opens.push(place);
  }
  expect(opens).toEqual([]);
});
