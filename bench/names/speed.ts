import { seededRandom } from '@lookback/base';
import { type AnalysedName, analyseName, nameTokens, scoreAnalysed } from '@lookback/names';
import { readRows } from './csv.ts';

export interface SpeedResult {
  /** CPU seconds, one thread; pairs or names a second. */
  readonly analysedPerSecond: number;
  readonly latinRandomFirst: number;
  readonly latinSharedFirst: number;
  readonly latinSharedRepeated: number;
  readonly mixedScriptFirst: number;
}

const pairCount = 200_000;
const batches = 5;

/** How many names and pairs a second one thread takes, by CPU time, so that a busy machine does not change the answer much. */
export function benchSpeed(latinFile: string, crossFile: string): SpeedResult {
  const names = readRows(latinFile)
    .map((row) => row.full_name)
    .filter((name) => /^[\p{Script=Latin}\s.'-]+$/u.test(name));
  const random = seededRandom('speed');
  let analysed: AnalysedName[] = [];
  const analysing = cpuSeconds(() => {
    analysed = names.map((name) => analyseName(name, 'person'));
  });
  const randomPairs = Array.from({ length: pairCount }, () => [random.pick(analysed), random.pick(analysed)] as const);
  const sharedPairs = pairsSharingToken(analysed, names, random);
  const randomFirst = bestBatch(randomPairs);
  const sharedFirst = bestBatch(sharedPairs);
  const sharedAgain = bestBatch(sharedPairs);
  const cross = readRows(crossFile).filter((row) => row.schema === 'Person');
  const latin = cross.map((row) => analyseName(row.latin_name, 'person'));
  const original = cross.map((row) => analyseName(row.original_name, 'person'));
  const mixedPairs = Array.from({ length: pairCount }, () => [random.pick(latin), random.pick(original)] as const);
  return {
    analysedPerSecond: Math.round(names.length / analysing),
    latinRandomFirst: randomFirst,
    latinSharedFirst: sharedFirst,
    latinSharedRepeated: sharedAgain,
    mixedScriptFirst: bestBatch(mixedPairs),
  };
}

/** Pairs a second of the best of five batches: each pair is scored once, and a busy neighbour spoils a batch, not the answer. */
function bestBatch(pairs: readonly Pair[]): number {
  const size = pairs.length / batches;
  let best = 0;
  for (let batch = 0; batch < batches; batch++) {
    const some = pairs.slice(batch * size, (batch + 1) * size);
    best = Math.max(best, size / cpuSeconds(() => scoreAll(some)));
  }
  return Math.round(best);
}

type Pair = readonly [AnalysedName, AnalysedName];

function scoreAll(pairs: readonly Pair[]): number {
  let sum = 0;
  for (const [a, b] of pairs) sum += scoreAnalysed(a, b);
  return sum;
}

function pairsSharingToken(
  analysed: readonly AnalysedName[],
  names: readonly string[],
  random: ReturnType<typeof seededRandom>,
): Pair[] {
  const byToken = new Map<string, number[]>();
  for (const [at, name] of names.entries()) {
    for (const token of nameTokens(name)) byToken.set(token, [...(byToken.get(token) ?? []), at]);
  }
  const groups = [...byToken.values()].filter((group) => group.length > 1);
  return Array.from({ length: pairCount }, () => {
    const group = random.pick(groups);
    return [analysed[random.pick(group)], analysed[random.pick(group)]] as const;
  });
}

function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1e6;
}
