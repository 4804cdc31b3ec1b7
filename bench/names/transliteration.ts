import { readFileSync } from 'node:fs';
import path from 'node:path';
import { seededRandom } from '@lookback/base';
import { type LearntTable, loadModel } from '../../packages/names/src/script/segment-model.ts';
import { isHeldBack, type Pair, readList, transliterationLists } from '../../scripts/transliteration-lists.ts';

export interface TransliterationRow {
  readonly list: string;
  readonly pairs: number;
  readonly recallAt1Percent: number;
  readonly recallAt01Percent: number;
}

const pairsMax = 5_000;
const wrongPairs = 50_000;

/** Recall of true pairs at 1 % and 0.1 % false, on the rows that no table has seen. */
export function benchTransliteration(folder: string): TransliterationRow[] {
  const rows: TransliterationRow[] = [];
  for (const source of transliterationLists) {
    const model = loadModel(readTable(source.language), source.script);
    const parts = source.files
      .filter((file) => file.startsWith('wd_'))
      .map((file) => ({
        list: `${source.language}`,
        pairs: readList(path.join(folder, file), source).filter(isHeldBack),
      }));
    if (source.language === 'arabic') {
      parts.push({ list: 'arabic google', pairs: readList(path.join(folder, 'google_ar2en-eval.tsv'), source) });
    }
    for (const part of parts) {
      const random = seededRandom(`bench ${part.list}`);
      const pairs = random.shuffled(part.pairs).slice(0, pairsMax);
      const score = (units: string, latin: string) => model.score(model.readScript(units), model.readLatin(latin));
      const right = pairs.map((pair) => score(pair.units, pair.latin));
      const wrong = wrongScores(pairs, score, random);
      rows.push({
        list: part.list,
        pairs: pairs.length,
        recallAt1Percent: recallAt(right, wrong, 0.01),
        recallAt01Percent: recallAt(right, wrong, 0.001),
      });
    }
  }
  return rows;
}

function wrongScores(
  pairs: readonly Pair[],
  score: (units: string, latin: string) => number,
  random: ReturnType<typeof seededRandom>,
): number[] {
  const scores: number[] = [];
  while (scores.length < wrongPairs) {
    const [a, b] = [random.pick(pairs), random.pick(pairs)];
    if (a.latin !== b.latin && a.units !== b.units) scores.push(score(a.units, b.latin));
  }
  return scores.sort((a, b) => b - a);
}

function recallAt(right: readonly number[], wrong: readonly number[], share: number): number {
  const threshold = wrong[Math.floor(wrong.length * share)];
  return right.filter((value) => value > threshold).length / right.length;
}

function readTable(language: string): LearntTable {
  const file = path.join(import.meta.dirname, `../../packages/names/src/script/learnt/${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as LearntTable;
}
