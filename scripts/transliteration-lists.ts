import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hash32 } from '@lookback/base';
import { latinLetters, learntUnits, type ScriptName } from '../packages/names/src/script/script-form.ts';

/** One row of a list, in the units that tables are learnt from. */
export interface Pair {
  readonly units: string;
  readonly latin: string;
  readonly count: number;
}

export interface ListSource {
  readonly language: string;
  readonly script: ScriptName;
  readonly files: readonly string[];
  /** As named in provenance. */
  readonly names: readonly string[];
  readonly licence: string;
  /** What a romanisation spelled the same is worth: more where the script writes its vowels as they sound. */
  readonly spellingBits: number;
  /** Are counts discounted, and weights refined on pairs of wrong names? */
  readonly isRefined: boolean;
}

const netransliteration = (file: string) => `steveash/NETransliteration-COLING2018 data/${file} (Wikidata names)`;
const wikidata = (language: string, script: ScriptName): ListSource => ({
  language,
  script,
  files: [`wd_${language}.tsv.gz`],
  names: [netransliteration(`wd_${language}_80`)],
  licence: 'CC0-1.0',
  spellingBits: script === 'kana' ? 4 : 2,
  isRefined: script === 'kana',
});

/** The lists, one entry a table. */
export const transliterationLists: readonly ListSource[] = [
  wikidata('russian', 'cyrillic'),
  {
    ...wikidata('arabic', 'arabic'),
    files: ['wd_arabic.tsv.gz', 'google_ar2en-train.tsv'],
    names: [netransliteration('wd_arabic_80'), 'google/transliteration ar2en-train.txt'],
    licence: 'CC0-1.0 and Apache-2.0',
  },
  wikidata('hebrew', 'hebrew'),
  wikidata('katakana', 'kana'),
  wikidata('chinese', 'han'),
  wikidata('korean', 'hangul'),
];

/** Reads a list (`latin, script, count` or `arabic, latin`), in learnt units; rows without letters on a side are left out. */
export function readList(file: string, source: Pick<ListSource, 'script'>): Pair[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
  const scriptFirst = lines[0].startsWith('arabic');
  const google = path.basename(file).startsWith('google');
  const pairs: Pair[] = [];
  for (const line of lines.slice(1)) {
    const cells = line.split('\t');
    const [script, latin] = scriptFirst ? cells : [cells[1], cells[0]];
    const pair = {
      units: learntUnits(script, source.script),
      latin: latinLetters(latin),
      count: google ? 2 : Number(cells[2]),
    };
    if (pair.latin.length > 1 && pair.units.length > 0 && pair.latin.length < 25) pairs.push(pair);
  }
  return pairs;
}

/** One row in five, by content, is never learnt from. */
export function isHeldBack(pair: Pair): boolean {
  return hash32(`${pair.units} ${pair.latin}`, 7) % 5 === 0;
}
