import { codesOf, editDistance } from '../value/edit-distance.ts';
import { romanise } from './romanise.ts';
import type { ScriptName } from './script-form.ts';

/** A learnt table as stored: how segments of a script answer to Latin letters. See docs/method/names.md. */
export interface LearntTable {
  readonly language: string;
  /** Where it was learnt from, and how many pairs were used. */
  readonly provenance: { readonly lists: readonly string[]; readonly licence: string; readonly pairs: number };
  /** Score above which at most 1 in 1,000 wrong pairs lie, and 1 in 100. */
  readonly accept: number;
  readonly doubtful: number;
  /** Bits a sign for a romanisation spelled the same. */
  readonly spellingBits: number;
  /** Letter to `next:weight ...`, `^` before the first and `$` after the last; weight = 16 * log2 p(next | letter) / p(next). */
  readonly background: Readonly<Record<string, string>>;
  /** Script segment (0 to 2 units) to `letters:weight ...`; weight = 16 * log2 p(s,l) / (p(s) p(l)). */
  readonly segments: Readonly<Record<string, string>>;
}

/** A token of the script side, its segments looked up. */
export interface ScriptSide {
  readonly length: number;
  /** Id of the segment of `span` units at `i`, at [i * 2 + span - 1]; -1 = not in the table. */
  readonly ids: Int16Array;
  /** Its letters by a general romanisation. */
  readonly romanised: readonly number[];
}

/** A token of Latin letters, its segments looked up. */
export interface LatinSide {
  readonly length: number;
  /** Id of the segment of `span` letters at `j`, at [j * 3 + span - 1]; -1 = not in the table. */
  readonly ids: Int16Array;
  readonly letters: readonly number[];
  /** What its pairs of letters alone make likely, in the unit of the weights. */
  readonly background: number;
}

/** A learnt table ready to score. */
export interface SegmentModel {
  readonly language: string;
  readonly accept: number;
  readonly doubtful: number;
  readonly readScript: (token: string) => ScriptSide;
  readonly readLatin: (token: string) => LatinSide;
  /**
   * Log-likelihood ratio of the best common segmentation against unrelated tokens, the Latin one by its pairs of letters, in bits per sign of
   * the longer side; and the table's bits for the share of letters that stay in place in a general romanisation.
   */
  readonly score: (script: ScriptSide, latin: LatinSide) => number;
  /** How many letters of the best common segmentation speak against it: with no counterpart, or one that they hardly ever have. */
  readonly lettersAgainst: (script: ScriptSide, latin: LatinSide) => number;
}

const none = -32768;
/** A unit or letter that nothing answers to, where the table does not know it: 16 * log2. */
const unseen = -16 * 6;

/** Bits against a segmentation that 19 of 20 true pairs stay under, and what one letter without a counterpart takes. */
const bitsBorne = 2;
const bitsOfLetter = 6;

/** Loads the learnt table of a script. Scores come from sums of whole numbers, so they are equal on every machine. */
export function loadModel(table: LearntTable, script: ScriptName): SegmentModel {
  const scriptIds = new Map<string, number>([['', 0]]);
  const latinIds = new Map<string, number>([['', 0]]);
  const entries: (readonly [number, number, number])[] = [];
  for (const [segment, row] of Object.entries(table.segments)) {
    const scriptId = idOf(scriptIds, segment);
    for (const cell of row.split(' ')) {
      const at = cell.indexOf(':');
      entries.push([scriptId, idOf(latinIds, cell.slice(0, at)), Number(cell.slice(at + 1))]);
    }
  }
  const columns = latinIds.size;
  const weights = new Int16Array(scriptIds.size * columns).fill(none);
  for (const [row, column, weight] of entries) weights[row * columns + column] = weight;
  const background = readBackground(table.background);
  return {
    language: table.language,
    accept: table.accept,
    doubtful: table.doubtful,
    readScript: (token) => ({ ...readSide(token, scriptIds, 2), romanised: codesOf(romaniseUnits(token, script)) }),
    readLatin: (token) => ({
      ...readSide(token, latinIds, 3),
      letters: codesOf(token),
      background: backgroundOf(token, background),
    }),
    score: (units, latin) =>
      (best[segment(weights, columns, units, latin)] - latin.background) /
        16 /
        Math.max(1, latin.length, units.length) +
      table.spellingBits * spelledShare(units, latin),
    lettersAgainst: (units, latin) => {
      const bits = against[segment(weights, columns, units, latin)] / 16;
      return bits <= bitsBorne ? 0 : Math.max(1, Math.round(bits / bitsOfLetter));
    },
  };
}

function romaniseUnits(units: string, script: ScriptName): string {
  return script === 'han' ? units : romanise(units, script);
}

/** The share of letters that stay in place in a general romanisation. */
export function spelledShare({ romanised: a }: ScriptSide, { letters: b }: LatinSide): number {
  const length = Math.max(1, a.length, b.length);
  return 1 - Math.min(length, editDistance(a, b, length)) / length;
}

function readBackground(rows: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [letter, row] of Object.entries(rows)) {
    for (const cell of row.split(' ')) weights.set(letter + cell[0], Number(cell.slice(2)));
  }
  return weights;
}

function backgroundOf(token: string, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  let before = '^';
  for (const letter of `${token}$`) {
    sum += weights.get(before + letter) ?? 0;
    before = letter;
  }
  return sum;
}

function idOf(ids: Map<string, number>, segment: string): number {
  const known = ids.get(segment);
  if (known !== undefined) return known;
  ids.set(segment, ids.size);
  return ids.size - 1;
}

function readSide(
  token: string,
  ids: ReadonlyMap<string, number>,
  spanMax: number,
): { length: number; ids: Int16Array } {
  const units = [...token];
  const found = new Int16Array(units.length * spanMax).fill(-1);
  for (let i = 0; i < units.length; i++) {
    let segment = '';
    for (let span = 1; span <= spanMax && i + span <= units.length; span++) {
      segment += units[i + span - 1];
      found[i * spanMax + span - 1] = ids.get(segment) ?? -1;
    }
  }
  return { length: units.length, ids: found };
}

/** Of the best segmentation up to a cell of the grid: its weight, and the part of it that speaks against. */
let best = new Int32Array(1024);
let against = new Int32Array(1024);

/** Viterbi over the grid: 0 to 2 script units against 0 to 3 letters a step. Fills `best` and `against`; answers the last cell. */
function segment(weights: Int16Array, columns: number, script: ScriptSide, latin: LatinSide): number {
  const n = script.length;
  const m = latin.length;
  const width = m + 1;
  if (best.length < (n + 1) * width) {
    best = new Int32Array((n + 1) * width * 2);
    against = new Int32Array((n + 1) * width * 2);
  }
  best.fill(-1e9, 0, (n + 1) * width);
  best[0] = 0;
  against[0] = 0;
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const from = i * width + j;
      if (best[from] <= -1e9) continue;
      if (j < m) {
        const column = latin.ids[j * 3];
        step(from, from + 1, column < 0 ? none : weights[column]);
      }
      for (let units = 1; units <= 2 && i + units <= n; units++) {
        const row = script.ids[i * 2 + units - 1];
        const to = from + units * width;
        if (units === 1) step(from, to, row < 0 ? none : weights[row * columns]);
        if (row < 0) continue;
        for (let letters = 1; letters <= 3 && j + letters <= m; letters++) {
          const column = latin.ids[j * 3 + letters - 1];
          const weight = column < 0 ? none : weights[row * columns + column];
          if (weight !== none) step(from, to + letters, weight);
        }
      }
    }
  }
  return n * width + m;
}

function step(from: number, to: number, known: number): void {
  const weight = known === none ? unseen : known;
  const value = best[from] + weight;
  if (value <= best[to]) return;
  best[to] = value;
  against[to] = weight < 0 ? against[from] - weight : against[from];
}
