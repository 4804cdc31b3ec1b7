/**
 * Learns how the segments of a script answer to Latin letters, from lists of names in two scripts (CC0, Apache-2.0), and writes one
 * table a language. Joint multigram model (Deligne and Bimbot 1995; Bisani and Ney 2008): EM over all common segmentations of
 * 0 to 2 script units and 0 to 3 letters. One row in five is held back by a hash for `bench/names`.
 * Use: node start.cjs scripts/learn-transliteration.ts LISTS [LANGUAGE...]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { seededRandom } from '@lookback/base';
import type { ScriptName } from '../packages/names/src/script/script-form.ts';
import { type LearntTable, loadModel } from '../packages/names/src/script/segment-model.ts';
import { refine } from './refine-transliteration.ts';
import { isHeldBack, type ListSource, type Pair, readList, transliterationLists } from './transliteration-lists.ts';

const pairsMax = 64_000;
const iterations = 10;

/** Steps with a smaller expected count are dropped, and what is taken off the others: a count of one is one sighting by chance. */
interface Floor {
  readonly countMin: number;
  readonly discount: number;
}
const plainFloor: Floor = { countMin: 1.5, discount: 0 };
const refinedFloor: Floor = { countMin: 1, discount: 0.75 };
const outFolder = path.join(import.meta.dirname, '../packages/names/src/script/learnt');

interface Lattice {
  readonly n: number;
  readonly m: number;
  readonly weight: number;
  /** Parameter of the step that ends at a cell, 9 a cell; -1 = no such step. */
  readonly steps: Int32Array;
}

/** Steps as [script units, letters]. */
const shapes = [
  [0, 1],
  [1, 0],
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 1],
  [2, 2],
  [2, 3],
] as const;

/** A segment pair this long must explain more than its parts: a factor a step, learnt tables else remember whole names. */
const shapePrior = shapes.map(([units, letters]) => 0.35 ** Math.max(0, units + letters - 2));

function learn(pairs: readonly Pair[], { countMin, discount }: Floor): Map<string, number> {
  const ids = new Map<string, number>();
  const lattices = pairs.map((pair) => latticeOf(pair, ids));
  const names = [...ids.keys()];
  const shapeOf = names.map((name) => shapeIndex(name));
  let probability = Float64Array.from(names, (_, id) => shapePrior[shapeOf[id]]);
  normalise(probability);
  for (let round = 0; round < iterations; round++) {
    const counts = new Float64Array(names.length);
    for (const lattice of lattices) expect(lattice, probability, counts);
    if (round >= 3)
      for (let id = 0; id < counts.length; id++) counts[id] = counts[id] < countMin ? 0 : counts[id] - discount;
    normalise(counts);
    probability = counts;
  }
  const answer = new Map<string, number>();
  for (let id = 0; id < names.length; id++) if (probability[id] > 0) answer.set(names[id], probability[id]);
  return answer;
}

function latticeOf(pair: Pair, ids: Map<string, number>): Lattice {
  const script = [...pair.units];
  const [n, m] = [script.length, pair.latin.length];
  const steps = new Int32Array((n + 1) * (m + 1) * shapes.length).fill(-1);
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      shapes.forEach(([units, letters], shape) => {
        if (units > i || letters > j) return;
        const name = `${script.slice(i - units, i).join('')}\t${pair.latin.slice(j - letters, j)}`;
        let id = ids.get(name);
        if (id === undefined) {
          id = ids.size;
          ids.set(name, id);
        }
        steps[(i * (m + 1) + j) * shapes.length + shape] = id;
      });
    }
  }
  return { n, m, weight: Math.log2(1 + pair.count), steps };
}

function shapeIndex(name: string): number {
  const [script, latin] = name.split('\t');
  return shapes.findIndex(([units, letters]) => units === [...script].length && letters === latin.length);
}

function expect(lattice: Lattice, probability: Float64Array, counts: Float64Array): void {
  const { n, m, steps } = lattice;
  const width = m + 1;
  const forward = new Float64Array((n + 1) * width);
  const backward = new Float64Array((n + 1) * width);
  forward[0] = 1;
  for (let cell = 1; cell < forward.length; cell++) {
    let sum = 0;
    for (let shape = 0; shape < shapes.length; shape++) {
      const id = steps[cell * shapes.length + shape];
      if (id >= 0) sum += probability[id] * forward[cell - shapes[shape][0] * width - shapes[shape][1]];
    }
    forward[cell] = sum;
  }
  const total = forward[forward.length - 1];
  if (!(total > 0)) return;
  backward[backward.length - 1] = 1;
  for (let cell = backward.length - 1; cell > 0; cell--) {
    if (backward[cell] === 0) continue;
    for (let shape = 0; shape < shapes.length; shape++) {
      const id = steps[cell * shapes.length + shape];
      if (id < 0 || probability[id] === 0) continue;
      const from = cell - shapes[shape][0] * width - shapes[shape][1];
      const flow = probability[id] * backward[cell];
      backward[from] += flow;
      counts[id] += (lattice.weight * forward[from] * flow) / total;
    }
  }
}

function normalise(values: Float64Array): void {
  let sum = 0;
  for (const value of values) sum += value;
  for (let i = 0; i < values.length; i++) values[i] /= sum;
}

function asTable(
  { language, names, licence, spellingBits, isRefined }: ListSource,
  pairs: readonly Pair[],
): LearntTable {
  const joint = learn(pairs, isRefined ? refinedFloor : plainFloor);
  const unitLog = unigramLog(pairs.map((pair) => pair.units));
  const letterLog = unigramLog(pairs.map((pair) => pair.latin));
  const rows = new Map<string, string[]>();
  for (const [name, p] of [...joint].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [script, latin] = name.split('\t');
    const weight = Math.round(16 * (Math.log2(p) - sumOf(script, unitLog) - sumOf(latin, letterLog)));
    const row = rows.get(script) ?? [];
    row.push(`${latin}:${weight}`);
    rows.set(script, row);
  }
  const segments = Object.fromEntries([...rows].map(([script, row]) => [script, row.join(' ')]));
  const background = letterPairs(pairs.map((pair) => pair.latin));
  return {
    language,
    provenance: { lists: names, licence, pairs: pairs.length },
    accept: 0,
    doubtful: 0,
    spellingBits,
    background,
    segments,
  };
}

/** How much likelier a letter is after another one than at all; each count shrunk towards the letter's own share by twenty sightings. */
function letterPairs(tokens: readonly string[]): Record<string, string> {
  const single = new Map<string, number>();
  const after = new Map<string, Map<string, number>>();
  let total = 0;
  for (const token of tokens) {
    let before = '^';
    for (const letter of `${token}$`) {
      single.set(letter, (single.get(letter) ?? 0) + 1);
      const row = after.get(before) ?? new Map<string, number>();
      after.set(before, row.set(letter, (row.get(letter) ?? 0) + 1));
      total++;
      before = letter;
    }
  }
  const shrink = 20;
  const rows = [...after].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    rows.map(([before, row]) => {
      const seen = [...row.values()].reduce((sum, count) => sum + count, 0);
      const cells = [...single]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([letter, count]) => {
          const share = count / total;
          const conditional = ((row.get(letter) ?? 0) + shrink * share) / (seen + shrink);
          return `${letter}:${Math.round(16 * Math.log2(conditional / share))}`;
        });
      return [before, cells.join(' ')];
    }),
  );
}

function unigramLog(tokens: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const token of tokens) {
    for (const sign of token) {
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
      total++;
    }
  }
  // each token also ends: the end costs a sign, so that long and short tokens compare
  return new Map([...counts].map(([sign, count]) => [sign, Math.log2(count / (total + tokens.length))]));
}

function sumOf(text: string, logs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const sign of text) sum += logs.get(sign) ?? -12;
  return sum;
}

/** The score that a share of wrong pairs exceeds, from pairs put together at random. */
function calibrate(table: LearntTable, script: ScriptName, pairs: readonly Pair[]): LearntTable {
  const model = loadModel(table, script);
  const random = seededRandom(`calibrate ${table.language}`);
  const scores: number[] = [];
  while (scores.length < 60_000) {
    const [a, b] = [random.pick(pairs), random.pick(pairs)];
    if (a.latin === b.latin || a.units === b.units) continue;
    scores.push(model.score(model.readScript(a.units), model.readLatin(b.latin)));
  }
  scores.sort((a, b) => b - a);
  const at = (share: number) => Math.round(scores[Math.floor(scores.length * share)] * 1000) / 1000;
  return { ...table, accept: at(0.001), doubtful: at(0.01) };
}

const [folder, ...only] = process.argv.slice(2);
if (folder === undefined) throw new Error('say where the lists are: scripts/learn-transliteration.ts LISTS');
mkdirSync(outFolder, { recursive: true });
for (const source of transliterationLists) {
  if (only.length > 0 && !only.includes(source.language)) continue;
  const rows = source.files.flatMap((file) => readList(path.join(folder, file), source));
  const usable = rows.filter((pair) => !isHeldBack(pair));
  const common = usable.filter((pair) => pair.count >= 2);
  const rest = seededRandom(`sample ${source.language}`).shuffled(usable.filter((pair) => pair.count < 2));
  const pairs = [...common, ...rest].slice(0, pairsMax);
  const first = asTable(source, pairs);
  // misaligned rows score like wrong pairs: leave them out and learn again
  const rough = calibrate(first, source.script, pairs);
  const model = loadModel(rough, source.script);
  const clean = pairs.filter(
    (pair) => model.score(model.readScript(pair.units), model.readLatin(pair.latin)) > rough.doubtful,
  );
  const learnt = asTable(source, clean);
  const table = calibrate(source.isRefined ? refine(learnt, source.script, pairs) : learnt, source.script, clean);
  writeFileSync(path.join(outFolder, `${source.language}.json`), `${JSON.stringify(table, null, 1)}\n`);
  process.stdout.write(
    `${source.language}: ${pairs.length} pairs, ${clean.length} kept, ${Object.keys(table.segments).length} segments, accept ${table.accept}, doubtful ${table.doubtful}\n`,
  );
}
