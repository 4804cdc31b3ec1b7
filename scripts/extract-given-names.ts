/**
 * Writes which words are given names: those that two languages have in the lists of the package @faker-js/faker (MIT), and the most common ones of
 * each country in the data set popular-names-by-country (CC0). Folded to Latin and front coded: each name as the number of letters that it
 * shares with the one before it, and the rest. Names of one language alone are left out: among so many, slips of common names are found.
 * Use: install @faker-js/faker 10.6.0 in a folder elsewhere, then
 * node start.cjs scripts/extract-given-names.ts FOLDER/node_modules/@faker-js/faker COMMON-FORENAMES.csv
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nameTokens, romanise, scriptOf } from '@lookback/names';

interface Locale {
  readonly person?: { readonly first_name?: Readonly<Record<string, readonly string[]>> };
}

/** Han, Hangul, kana and Thai names are romanised in too many ways to be looked up in Latin; Esperanto is nobody's tongue. */
const leftOut = new Set(['base', 'eo', 'ja', 'ko', 'th', 'zh_CN', 'zh_TW', 'dv']);
const lengthMin = 2;
const languagesMin = 2;

function foldedName(name: string): string | null {
  const words = nameTokens(name);
  if (words.length !== 1) return null;
  const script = scriptOf(words[0]);
  const latin = script === 'latin' ? words[0] : romanise(words[0], script);
  return /^[a-z]+$/.test(latin) && latin.length >= lengthMin ? latin : null;
}

function frontCoded(names: readonly string[]): string {
  let before = '';
  const coded = names.map((name) => {
    let shared = 0;
    while (shared < 9 && name[shared] === before[shared] && shared < before.length) shared++;
    before = name;
    return `${shared}${name.slice(shared)}`;
  });
  return coded.join('');
}

function fakerNames(locales: Readonly<Record<string, Locale>>): string[] {
  const languages = new Map<string, Set<string>>();
  for (const [name, { person }] of Object.entries(locales)) {
    if (leftOut.has(name)) continue;
    for (const kind of ['female', 'generic', 'male'])
      for (const given of person?.first_name?.[kind] ?? []) {
        const folded = foldedName(given);
        if (folded !== null) languages.set(folded, (languages.get(folded) ?? new Set()).add(name.slice(0, 2)));
      }
  }
  return [...languages].filter(([, held]) => held.size >= languagesMin).map(([name]) => name);
}

/** The last two columns: the name in its own script, and romanised. */
function commonNames(csv: string): string[] {
  const [, ...rows] = readFileSync(csv, 'utf8').trim().split(/\r?\n/);
  return rows.flatMap((row) => row.split(',').slice(-2)).flatMap((name) => foldedName(name) ?? []);
}

const [folder, csv] = process.argv.slice(2);
if (folder === undefined || csv === undefined) throw new Error('say where the package and the list are');
const { allLocales } = (await import(pathToFileURL(path.resolve(folder, 'dist/index.js')).href)) as {
  allLocales: Readonly<Record<string, Locale>>;
};
const names = [...new Set([...fakerNames(allLocales), ...commonNames(csv)])].sort();
const table = {
  provenance: {
    sources: [
      { source: 'given names of @faker-js/faker 10.6.0', licence: 'MIT' },
      { source: 'sigpwned/popular-names-by-country-dataset common-forenames-by-country.csv', licence: 'CC0-1.0' },
    ],
  },
  names: frontCoded(names),
};
const out = path.join(import.meta.dirname, '../packages/names/src/table/known-given-names.json');
writeFileSync(out, `${JSON.stringify(table, null, 1)}\n`);
process.stdout.write(`${names.length} given names\n`);
