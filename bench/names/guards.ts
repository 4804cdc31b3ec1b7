import { seededRandom } from '@lookback/base';
import { type AnalysedName, analyseName, nameThreshold, nameTokens, scoreAnalysed } from '@lookback/names';
import { readRows } from './csv.ts';

export interface SharedTokenResult {
  readonly pairs: number;
  readonly matched: number;
  readonly examples: readonly string[];
}

/** Made-up persons who share their first or their last name and not the other: how many are called a match? */
export function sharedTokenFalse(file: string, seed: string, pairsWanted = 8_000): SharedTokenResult {
  const rows = readRows(file);
  const random = seededRandom(seed);
  const byToken = new Map<string, Record<string, string>[]>();
  for (const row of rows) {
    for (const key of [`first ${row.first_name}`, `last ${row.last_name}`]) {
      const list = byToken.get(key) ?? [];
      list.push(row);
      byToken.set(key, list);
    }
  }
  const groups = [...byToken].filter(([key, list]) => key.length > 7 && list.length > 1).map(([, list]) => list);
  const analysed = new Map<string, AnalysedName>();
  const analyse = (name: string): AnalysedName => {
    const known = analysed.get(name) ?? analyseName(name, 'person');
    analysed.set(name, known);
    return known;
  };
  let pairs = 0;
  const matched: string[] = [];
  while (pairs < pairsWanted) {
    const row = random.pick(rows);
    const group = byToken.get(random.chance(0.5) ? `first ${row.first_name}` : `last ${row.last_name}`);
    const other = group && group.length > 1 ? random.pick(group) : random.pick(random.pick(groups));
    if (nameTokens(row.full_name).sort().join() === nameTokens(other.full_name).sort().join()) continue;
    if ((row.first_name === other.first_name) === (row.last_name === other.last_name)) continue;
    pairs++;
    if (scoreAnalysed(analyse(row.full_name), analyse(other.full_name)) >= nameThreshold) {
      matched.push(`${row.full_name} = ${other.full_name}`);
    }
  }
  return { pairs, matched: matched.length, examples: matched.slice(0, 60) };
}

export interface CrossScriptResult {
  readonly truePairs: number;
  readonly recall: number;
  readonly byScript: Readonly<Record<string, string>>;
  readonly hardPairs: number;
  readonly falseShare: number;
  readonly recallAt1Percent: number;
  readonly randomFalse: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

interface CrossPair {
  readonly who: string;
  readonly latin: string;
  readonly original: string;
  readonly script: string;
}

/** Full names of listed persons in Latin and their own script: recall, and false matches of wrong pairs that share a Latin word. */
export function crossScript(file: string, schemata: readonly string[] = ['Person']): CrossScriptResult {
  const seen = new Set<string>();
  const pairs: CrossPair[] = [];
  for (const row of readRows(file)) {
    const key = `${row.latin_name}|${row.original_name}`;
    if (!schemata.includes(row.schema) || seen.has(key)) continue;
    seen.add(key);
    pairs.push({
      who: `${row.source}/${row.record}`,
      latin: row.latin_name,
      original: row.original_name,
      script: row.script,
    });
  }
  const kind = schemata.includes('Person') ? 'person' : 'organisation';
  const score = (latin: string, original: string) =>
    scoreAnalysed(analyseName(latin, kind), analyseName(original, kind));
  const right = pairs.map((pair) => ({ pair, score: score(pair.latin, pair.original) }));
  const hard = hardPairs(pairs).map(([a, b]) => ({ a, b, score: score(a.latin, b.original) }));
  const random = seededRandom('cross-script');
  let randomFalse = 0;
  for (let i = 0; i < 5_000; i++) {
    const [a, b] = [random.pick(pairs), random.pick(pairs)];
    if (a.who !== b.who && a.latin !== b.latin && score(a.latin, b.original) >= nameThreshold) randomFalse++;
  }
  const worst = hard.map((row) => row.score).sort((a, b) => b - a);
  const at1 = worst[Math.floor(worst.length * 0.01)] ?? 0;
  const byScript: Record<string, string> = {};
  for (const script of new Set(pairs.map((pair) => pair.script))) {
    const rows = right.filter((row) => row.pair.script === script);
    byScript[script] = `${rows.filter((row) => row.score >= nameThreshold).length}/${rows.length}`;
  }
  return {
    truePairs: pairs.length,
    recall: right.filter((row) => row.score >= nameThreshold).length / right.length,
    byScript,
    hardPairs: hard.length,
    falseShare: hard.filter((row) => row.score >= nameThreshold).length / Math.max(1, hard.length),
    recallAt1Percent:
      right.filter((row) => row.score > at1 || (row.score >= nameThreshold && at1 < nameThreshold)).length /
      right.length,
    randomFalse: randomFalse / 5_000,
    missed: right
      .filter((row) => row.score < nameThreshold)
      .map((row) => `${row.pair.latin} / ${row.pair.original} ${row.score}`),
    wrong: hard
      .filter((row) => row.score >= nameThreshold)
      .map((row) => `${row.a.latin} / ${row.b.original} (${row.b.latin}) ${row.score}`),
  };
}

/** One wrong partner for each name: another person whose Latin name shares a word but is not the same words. */
function hardPairs(pairs: readonly CrossPair[]): [CrossPair, CrossPair][] {
  const byToken = new Map<string, CrossPair[]>();
  for (const pair of pairs) {
    for (const token of new Set(nameTokens(pair.latin))) {
      if (token.length < 3) continue;
      const list = byToken.get(token) ?? [];
      list.push(pair);
      byToken.set(token, list);
    }
  }
  const random = seededRandom('hard pairs');
  const answer: [CrossPair, CrossPair][] = [];
  for (const pair of pairs) {
    const tokens = nameTokens(pair.latin).filter((token) => (byToken.get(token)?.length ?? 0) > 1);
    if (tokens.length === 0) continue;
    const other = random.pick(byToken.get(random.pick(tokens)) ?? [pair]);
    if (other.who === pair.who || sharedShare(pair.latin, other.latin) > 0.99) continue;
    answer.push([pair, other]);
  }
  return answer;
}

function sharedShare(a: string, b: string): number {
  const [one, other] = [new Set(nameTokens(a)), new Set(nameTokens(b))];
  let shared = 0;
  for (const token of one) if (other.has(token)) shared++;
  return shared / Math.min(one.size, other.size);
}
