import { resolve, tableFromRows } from '@lookback/resolve';
import { hostileFile, hostileFiles } from './hostile.ts';
import { registryFile, registryFiles } from './registry.ts';

/** What one made file shows: record pairs that are right, wrong and missed, and planted pairs that were merged. */
interface Sum {
  right: number;
  wrong: number;
  missed: number;
  files: number;
  failing: number;
  readonly planted: Map<string, [merged: number, all: number]>;
}

const sizes = [100, 150, 300, 500, 700];
const recordsPerPerson = 1.4;
const hostileNames = [
  'english',
  'spanish',
  'german',
  'russian',
  'spanish, half of the documents',
  'russian, no documents',
  'german, no documents',
  'no duplicates',
  'no duplicates, no documents',
];
const registryNames = [
  'clinic',
  'clinic half numbers',
  'clinic no numbers',
  'border',
  'border no numbers',
  'bank',
  'bank half numbers',
  'household',
];

interface Made {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly truth: readonly string[];
  readonly planted: readonly { readonly kind: string; readonly a: number; readonly b: number }[];
}

/** A file of a listed kind with about so many records; families as in the small files of the list. */
function made(maker: string, name: string, size: number, seed: string): Made {
  const persons = Math.round(size / recordsPerPerson);
  if (maker === 'hostile') {
    const kind = hostileFiles.find((file) => file.name === name);
    if (!kind) throw new Error(`no hostile file ${name}`);
    return hostileFile({ ...kind, persons, families: 0.02 }, `${seed}/${size}`);
  }
  const kind = registryFiles.find((file) => file.name === `${name} 1500`);
  if (!kind) throw new Error(`no register ${name}`);
  return registryFile({ ...kind, persons }, `${seed}/${size}`);
}

function newSum(): Sum {
  return { right: 0, wrong: 0, missed: 0, files: 0, failing: 0, planted: new Map() };
}

async function addFile(sums: readonly Sum[], file: Made): Promise<void> {
  const { personOf } = await resolve(tableFromRows({ header: file.header, rows: file.rows, id: 'id' }));
  const both = new Map<string, number>();
  const found = new Map<number, number>();
  const true_ = new Map<string, number>();
  const add = <K>(map: Map<K, number>, key: K): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  file.truth.forEach((person, i) => {
    add(both, `${person} ${personOf[i]}`);
    add(found, personOf[i]);
    add(true_, person);
  });
  const pairs = (map: Map<unknown, number>): number => [...map.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const right = pairs(both);
  for (const sum of sums) {
    sum.files++;
    sum.right += right;
    sum.wrong += pairs(found) - right;
    sum.missed += pairs(true_) - right;
    for (const { kind, a, b } of file.planted) {
      const count = sum.planted.get(kind) ?? [0, 0];
      sum.planted.set(kind, [count[0] + (personOf[a] === personOf[b] ? 1 : 0), count[1] + 1]);
    }
  }
}

function line(name: string, { right, wrong, missed, planted }: Sum): string {
  const p = right / Math.max(1, right + wrong);
  const r = right / Math.max(1, right + missed);
  const merged = [...planted]
    .filter(([, [count]]) => count > 0)
    .map(([kind, [count, all]]) => `${kind} ${count}/${all}`);
  return `| ${name} | ${right + missed} | ${wrong} | ${missed} | ${p.toFixed(4)} | ${r.toFixed(4)} | ${((2 * p * r) / (p + r)).toFixed(4)} | ${merged.join(', ')} |`;
}

const args = process.argv.slice(2);
const option = (name: string, otherwise: string): string =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const seeds = Number(option('seeds', '5'));
const prefix = option('prefix', 'small');
const chosenSizes = option('sizes', sizes.join(',')).split(',').map(Number);
const only = option('only', '');
process.stdout.write(
  '| files | pairs | wrong | missed | P | R | F1 | planted pairs merged |\n|---|---|---|---|---|---|---|---|\n',
);
const totals = new Map<string, Sum>();
const total = (name: string): Sum => {
  const held = totals.get(name) ?? newSum();
  totals.set(name, held);
  return held;
};
const kinds = [
  ...hostileNames.map((name) => ['hostile', name] as const),
  ...registryNames.map((name) => ['registry', name] as const),
];
for (const [maker, name] of kinds) {
  if (!`${maker} ${name}`.includes(only)) continue;
  for (const size of chosenSizes) {
    const sum = newSum();
    for (let seed = 0; seed < seeds; seed++)
      await addFile(
        [sum, total(`all ${maker} ${size}`), total(`all ${maker} ${name}`), total(`all ${maker}`)],
        made(maker, name, size, `${prefix}-${seed}`),
      );
    process.stdout.write(`${line(`${maker} ${name} ${size}`, sum)}\n`);
  }
}
for (const [name, sum] of totals) process.stdout.write(`${line(name, sum)}\n`);
