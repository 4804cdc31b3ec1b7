import type { Word } from '../name/split-words.ts';
import { jsonTable } from '../table/json-table.ts';

let surnames: ReadonlyMap<string, readonly string[]> | null = null;
let given: ReadonlyMap<string, readonly string[]> | null = null;

function load(part: 'surnames' | 'given'): ReadonlyMap<string, readonly string[]> {
  const table = jsonTable<Record<typeof part, string>>(import.meta.url, './learnt/japanese-readings.json');
  return new Map(
    table[part].split(' ').map((entry) => {
      const at = entry.indexOf(':');
      return [entry.slice(0, at), entry.slice(at + 1).split('/')];
    }),
  );
}

function surnameReadings(): ReadonlyMap<string, readonly string[]> {
  surnames ??= load('surnames');
  return surnames;
}

function givenReadings(): ReadonlyMap<string, readonly string[]> {
  given ??= load('given');
  return given;
}

/** How a Japanese surname or given name in kanji is read, in Latin letters without long vowels; empty where it is not listed. */
export function japaneseReadings(kanji: string): readonly string[] {
  const known = [...(surnameReadings().get(kanji) ?? []), ...(givenReadings().get(kanji) ?? [])];
  return [...new Set(known)].sort();
}

const japaneseName = /^(?=.*\p{Script=Han})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{2,7}$/u;

/** The same words with a joined Japanese name cut after its surname, one list for each cut whose surname is listed; Han names only. */
export function japaneseSplits(words: readonly Word[]): Word[][] {
  if (words.length !== 1 || !japaneseName.test(words[0].written)) return [];
  const signs = [...words[0].written];
  const cuts: Word[][] = [];
  // a cut after one character is the usual reading already
  for (let at = 2; at < signs.length && at <= 3; at++) {
    const [family, name] = [signs.slice(0, at).join(''), signs.slice(at).join('')];
    if (surnameReadings().has(family)) cuts.push([family, name].map((text) => ({ text, written: text })));
  }
  return cuts;
}
