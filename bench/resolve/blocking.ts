import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Resolution, resolve, tableFromRows } from '@lookback/resolve';
import { blockedPairs } from '../../packages/resolve/src/blocking-recall.ts';
import { benchFile, hasData } from './datasets.ts';

/** Recall of blocking as it is estimated without truth, beside what the truth says. */
interface Line {
  readonly file: string;
  readonly truePairs: number;
  readonly estimated: number;
  readonly estimatedMin: number;
  readonly measured: number;
  /** Largest difference of a single rule, and the rule. */
  readonly worstRule: string;
  readonly worstDifference: number;
}

const here = dirname(fileURLToPath(import.meta.url));
const all = [
  'historical_50k',
  'historical_50k thinned',
  'febrl1',
  'febrl2',
  'febrl2, name and birth date',
  'rldata500',
  'fake_1000',
  'fake_20000',
  'families rare family-1',
  'families equal family-1',
  'families twice family-1',
  'families none family-1',
];

async function lineOf(name: string): Promise<Line> {
  const { header, rows, id, truth } = await benchFile(name);
  const found = await resolve(tableFromRows({ header, rows, id }), { threads: 2 });
  const { compiled, pairs } = found.workings;
  const known = blockedPairs(compiled, pairs.rules, trueMembers(found, truth));
  const differences = found.rules.map(({ rule, estimatedRecall }, r) => ({
    rule,
    by: (estimatedRecall ?? 0) - known.byRule[r] / known.pairs,
  }));
  const worst = differences.reduce((x, y) => (Math.abs(y.by) > Math.abs(x.by) ? y : x));
  return {
    file: name,
    truePairs: known.pairs,
    estimated: rounded(found.blockingRecall?.share ?? 0),
    estimatedMin: rounded(found.blockingRecall?.shareMin ?? 0),
    measured: rounded(known.found / known.pairs),
    worstRule: worst.rule,
    worstDifference: rounded(worst.by),
  };
}

function trueMembers({ workings }: Resolution, truth: readonly string[]): number[][] {
  const members = new Map<string, number[]>();
  truth.forEach((person, record) => {
    const list = members.get(person) ?? [];
    list.push(workings.canonicalOf[record]);
    members.set(person, list);
  });
  return [...members.values()];
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
if (!hasData()) process.stdout.write('The shared data are not here; nothing was measured.\n');
else {
  const lines: Line[] = [];
  process.stdout.write(
    '| file | true pairs | estimated (at least) | measured | rule furthest off |\n|---|---|---|---|---|\n',
  );
  for (const name of asked.length > 0 ? asked : all) {
    const line = await lineOf(name);
    lines.push(line);
    process.stdout.write(
      `| ${line.file} | ${line.truePairs} | ${line.estimated.toFixed(4)} (${line.estimatedMin.toFixed(4)}) | ${line.measured.toFixed(4)} | ${line.worstRule} ${line.worstDifference.toFixed(4)} |\n`,
    );
  }
  if (process.argv.includes('--freeze')) {
    mkdirSync(join(here, 'results'), { recursive: true });
    writeFileSync(join(here, 'results', '0.1.0-blocking.json'), `${JSON.stringify(lines, null, 2)}\n`);
  }
}
