/**
 * Refines a learnt table: weights that say how often segments answer to each other are moved so that true pairs stand above wrong ones.
 * Logistic regression over the steps of the best segmentation, which is found anew with the weights of the moment (a latent variable: Yu and
 * Joachims 2009; for transliteration Zelenko and Aone 2006), against the wrong pairs that score highest, by AdaGrad (Duchi, Hazan and Singer 2011).
 */
import { seededRandom } from '@lookback/base';
import type { ScriptName } from '../packages/names/src/script/script-form.ts';
import {
  type LearntTable,
  loadModel,
  type SegmentModel,
  spelledShare,
} from '../packages/names/src/script/segment-model.ts';
import type { Pair } from './transliteration-lists.ts';

const rounds = 5;
/** Random wrong pairs looked at, and the share of them, highest first, that the weights are moved against. */
const wrongMany = 1_000_000;
const hardShare = 0.06;
/** The share of wrong pairs above the point that true pairs are to stand over. */
const falseShare = 0.01;
/** True pairs this many bits under that point are misaligned rows. */
const bitsUnder = 1;
/** Slope of the logistic curve, a bit; and the length of a step, in 16ths of a bit. */
const slope = 1;
const stepLength = 8;
const batch = 64;
/** Weights that part names grow. They are brought back, all alike, so that what speaks against a pair counts much as before (folds of learnt rows). */
const scale = 0.7;

interface Example {
  /** Ids of segments, at [i * 2 + span - 1]; -1 = not in the table. */
  readonly script: Int32Array;
  readonly latin: Int32Array;
  readonly units: number;
  readonly letters: number;
  /** Weights of the pairs of letters of the Latin side, one after another. */
  readonly background: readonly number[];
  /** Bits for letters that stay in place in a general romanisation. */
  readonly spelled: number;
  readonly isTrue: boolean;
}

/** The table with its weights refined on these pairs; the same for the same pairs in the same order. */
export function refine(
  table: LearntTable,
  script: ScriptName,
  pairs: readonly Pair[],
  wrongLookedAt = wrongMany,
): LearntTable {
  const model = loadModel(table, script);
  const weights = new Weights(table);
  const random = seededRandom(`refine ${table.language}`);
  const { hard, point } = hardPairs(model, pairs, random, wrongLookedAt);
  const read = ([units, latin]: readonly [string, string], isTrue: boolean) =>
    weights.read(model, table, units, latin, isTrue);
  const right = pairs.filter((pair) => scoreOf(model, pair.units, pair.latin) > point - bitsUnder);
  const examples = [
    ...right.map((pair) => read([pair.units, pair.latin], true)),
    ...hard.map((pair) => read(pair, false)),
  ];
  let over = point;
  for (let round = 0; round < rounds; round++) {
    const push = balance(weights, examples, over);
    turn(weights, random.shuffled(examples), over, push);
    over = pointOf(
      examples.filter(({ isTrue }) => !isTrue).map((example) => weights.score(example)),
      wrongLookedAt * falseShare,
    );
  }
  return weights.table(table);
}

function scoreOf(model: SegmentModel, units: string, latin: string): number {
  return model.score(model.readScript(units), model.readLatin(latin));
}

/** The highest of many random wrong pairs, and the score that one in a hundred of all exceeds. */
function hardPairs(
  model: SegmentModel,
  pairs: readonly Pair[],
  random: ReturnType<typeof seededRandom>,
  wrongLookedAt: number,
): { readonly hard: readonly (readonly [string, string])[]; readonly point: number } {
  const wrong: (readonly [number, string, string])[] = [];
  while (wrong.length < wrongLookedAt) {
    const [a, b] = [random.pick(pairs), random.pick(pairs)];
    if (a.latin !== b.latin && a.units !== b.units) wrong.push([scoreOf(model, a.units, b.latin), a.units, b.latin]);
  }
  wrong.sort(([a], [b]) => b - a);
  const point = wrong[wrongLookedAt * falseShare][0];
  const hard = wrong.slice(0, wrongLookedAt * hardShare).map(([, units, latin]) => [units, latin] as const);
  return { hard, point };
}

function pointOf(scores: number[], rank: number): number {
  return scores.sort((a, b) => b - a)[rank];
}

/** How surely an example is a true pair. */
function belief(score: number, over: number): number {
  return 1 / (1 + Math.exp(-slope * (score - over)));
}

/** What a wrong pair weighs beside a true one, so that both sides push equally and the point stays where it is. */
function balance(weights: Weights, examples: readonly Example[], over: number): number {
  let [up, down] = [0, 0];
  for (const example of examples) {
    const p = belief(weights.score(example), over);
    if (example.isTrue) up += 1 - p;
    else down += p;
  }
  return up / down;
}

function turn(weights: Weights, examples: readonly Example[], over: number, push: number): void {
  examples.forEach((example, at) => {
    const p = belief(weights.score(example), over);
    weights.pull(example, example.isTrue ? 1 - p : -p * push);
    if ((at + 1) % batch === 0 || at === examples.length - 1) weights.step();
  });
}

/** Weights of a table by number: 0 = no entry, then segments, then pairs of letters (negative: they are taken off). */
class Weights {
  readonly #script = new Map<string, number>([['', 0]]);
  readonly #latin = new Map<string, number>([['', 0]]);
  readonly #cells: Int32Array;
  readonly #pairs = new Map<string, number>();
  readonly #values: Float64Array;
  readonly #seen: Float64Array;
  readonly #gradient: Float64Array;
  readonly #touched = new Set<number>();
  #best = new Float64Array(1024);
  #step = new Int32Array(1024);
  #from = new Int32Array(1024);

  constructor(table: LearntTable) {
    const values = [unseenWeight];
    const cells: (readonly [number, number])[] = [];
    for (const [segment, letters, weight] of cellsOf(table.segments)) {
      cells.push([idOf(this.#script, segment), idOf(this.#latin, letters)]);
      values.push(weight);
    }
    this.#cells = new Int32Array(this.#script.size * this.#latin.size);
    cells.forEach(([row, column], at) => {
      this.#cells[row * this.#latin.size + column] = at + 1;
    });
    for (const [before, letter, weight] of cellsOf(table.background)) {
      this.#pairs.set(before + letter, values.length);
      values.push(-weight);
    }
    this.#values = Float64Array.from(values);
    this.#seen = new Float64Array(values.length).fill(1e-6);
    this.#gradient = new Float64Array(values.length);
  }

  read(model: SegmentModel, table: LearntTable, units: string, latin: string, isTrue: boolean): Example {
    const signs = [...units];
    const background: number[] = [];
    let before = '^';
    for (const letter of `${latin}$`) {
      const pair = this.#pairs.get(before + letter);
      if (pair !== undefined) background.push(pair);
      before = letter;
    }
    return {
      script: spansOf(signs, this.#script, 2),
      latin: spansOf([...latin], this.#latin, 3),
      units: signs.length,
      letters: latin.length,
      background,
      spelled: table.spellingBits * spelledShare(model.readScript(units), model.readLatin(latin)),
      isTrue,
    };
  }

  /** As the model scores, and leaves the steps of the best segmentation to be pulled. */
  score(example: Example): number {
    const last = this.#segment(example);
    let sum = this.#best[last];
    for (const pair of example.background) sum += this.#values[pair];
    return sum / 16 / Math.max(1, example.units, example.letters) + example.spelled;
  }

  /** Moves what the last scored example is made of, at the next step. */
  pull(example: Example, by: number): void {
    const share = by / Math.max(1, example.units, example.letters);
    for (let at = example.units * (example.letters + 1) + example.letters; at > 0; at = this.#from[at])
      this.#add(this.#step[at], share);
    for (const pair of example.background) this.#add(pair, share);
  }

  #add(weight: number, by: number): void {
    this.#gradient[weight] += by;
    this.#touched.add(weight);
  }

  step(): void {
    for (const weight of this.#touched) {
      const by = this.#gradient[weight];
      this.#gradient[weight] = 0;
      // what the table does not know keeps its weight, which is the same for all tables
      if (weight === 0 || by === 0) continue;
      this.#seen[weight] += by * by;
      this.#values[weight] += (stepLength * by) / Math.sqrt(this.#seen[weight]);
    }
    this.#touched.clear();
  }

  #segment({ script, latin, units: n, letters: m }: Example): number {
    const width = m + 1;
    if (this.#best.length < (n + 1) * width) {
      this.#best = new Float64Array((n + 1) * width * 2);
      this.#step = new Int32Array((n + 1) * width * 2);
      this.#from = new Int32Array((n + 1) * width * 2);
    }
    const columns = this.#latin.size;
    this.#best.fill(-1e9, 0, (n + 1) * width);
    this.#best[0] = 0;
    for (let i = 0; i <= n; i++) {
      for (let j = 0; j <= m; j++) {
        const from = i * width + j;
        if (this.#best[from] <= -1e9) continue;
        if (j < m) this.#take(from, from + 1, latin[j * 3] < 0 ? 0 : this.#cells[latin[j * 3]]);
        for (let units = 1; units <= 2 && i + units <= n; units++) {
          const row = script[i * 2 + units - 1];
          const to = from + units * width;
          if (units === 1) this.#take(from, to, row < 0 ? 0 : this.#cells[row * columns]);
          for (let letters = 1; row >= 0 && letters <= 3 && j + letters <= m; letters++) {
            const column = latin[j * 3 + letters - 1];
            const weight = column < 0 ? 0 : this.#cells[row * columns + column];
            if (weight !== 0) this.#take(from, to + letters, weight);
          }
        }
      }
    }
    return n * width + m;
  }

  #take(from: number, to: number, weight: number): void {
    const value = this.#best[from] + this.#values[weight];
    if (value <= this.#best[to]) return;
    this.#best[to] = value;
    this.#step[to] = weight;
    this.#from[to] = from;
  }

  table(table: LearntTable): LearntTable {
    let at = 1;
    const rewritten = (rows: Readonly<Record<string, string>>, sign: number) =>
      Object.fromEntries(
        Object.entries(rows).map(([key, row]) => {
          const cells = row.split(' ').map((cell) => {
            const weight = Math.round(sign * scale * this.#values[at++]);
            return `${cell.slice(0, cell.indexOf(':'))}:${weight === 0 ? 0 : weight}`;
          });
          return [key, cells.join(' ')];
        }),
      );
    const segments = rewritten(table.segments, 1);
    const spellingBits = Math.round(100 * scale * table.spellingBits) / 100;
    return { ...table, spellingBits, background: rewritten(table.background, -1), segments };
  }
}

/** As in the model: 16 * log2. */
const unseenWeight = -16 * 6;

function* cellsOf(rows: Readonly<Record<string, string>>): Generator<readonly [string, string, number]> {
  for (const [key, row] of Object.entries(rows)) {
    for (const cell of row.split(' ')) {
      const at = cell.indexOf(':');
      yield [key, cell.slice(0, at), Number(cell.slice(at + 1))];
    }
  }
}

function idOf(ids: Map<string, number>, segment: string): number {
  const known = ids.get(segment);
  if (known !== undefined) return known;
  ids.set(segment, ids.size);
  return ids.size - 1;
}

function spansOf(signs: readonly string[], ids: ReadonlyMap<string, number>, spanMax: number): Int32Array {
  const found = new Int32Array(signs.length * spanMax).fill(-1);
  for (let i = 0; i < signs.length; i++) {
    for (let span = 1; span <= spanMax && i + span <= signs.length; span++)
      found[i * spanMax + span - 1] = ids.get(signs.slice(i, i + span).join('')) ?? -1;
  }
  return found;
}
