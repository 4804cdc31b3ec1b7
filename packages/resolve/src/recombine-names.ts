import { seededRandom } from '@lookback/base';
import { scriptOf } from '@lookback/names/texts';

/** A name in two parts: what is exchanged, and what stays. */
interface SplitName {
  readonly head: string;
  readonly tail: string;
  readonly comma: boolean;
}

/** Names that nobody bears: each record's with another given name. `weight`: records that one of them stands for. */
export interface Recombined {
  readonly names: readonly { readonly record: number; readonly texts: readonly string[] }[];
  readonly weight: number;
}

const timesMax = 50;
const recordsMax = 10_000;
const walksMax = 5;

/**
 * Recombines the names of records, to see how often a list is met by coincidence alone: given names come from a person
 * who shares the surname of somebody who shares the given name, so that they stay within a culture. Up to 50 names a
 * record in a small file, at least a quarter of the records in a large one. Of a name of one word another takes the
 * place. The result depends on the names, what tells records of equal names apart (`ties`) and the seed, not on their order.
 */
export function recombinedNames(
  texts: readonly (readonly string[])[],
  ties: readonly (readonly string[])[],
  seed: string,
): Recombined {
  const named = texts
    .map((_, record) => record)
    .filter((record) => texts[record].length > 0)
    .map((record) => ({ record, key: [...texts[record], '', ...ties[record]].join('\n') }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.record - b.record))
    .map(({ record }) => record);
  if (named.length === 0) return { names: [], weight: 0 };
  const random = seededRandom(`${seed}/recombined names`);
  const pool = poolOf(named.flatMap((record) => texts[record].map(splitName)));
  const wanted = Math.max(Math.min(timesMax * named.length, recordsMax), Math.ceil(named.length / 4));
  const order = wanted >= named.length ? named : random.shuffled(named).slice(0, wanted);
  const names = Array.from({ length: wanted }, (_, i) => {
    const record = order[i % order.length];
    return { record, texts: recombinedRecord(texts[record], pool, random) };
  });
  return { names, weight: named.length / wanted };
}

interface Pool {
  readonly all: readonly SplitName[];
  readonly byHead: ReadonlyMap<string, readonly SplitName[]>;
  readonly byTail: ReadonlyMap<string, readonly SplitName[]>;
  readonly byScript: ReadonlyMap<string, readonly SplitName[]>;
}

function poolOf(all: readonly SplitName[]): Pool {
  const group = (key: (name: SplitName) => string): Map<string, SplitName[]> => {
    const groups = new Map<string, SplitName[]>();
    for (const name of all) {
      const list = groups.get(key(name));
      if (list) list.push(name);
      else groups.set(key(name), [name]);
    }
    return groups;
  };
  return { all, byHead: group(headKey), byTail: group(tailKey), byScript: group(scriptKey) };
}

type Random = ReturnType<typeof seededRandom>;

/** The names of one person stay alike, as spellings of one name do: they take one given name in each script. */
function recombinedRecord(texts: readonly string[], pool: Pool, random: Random): string[] {
  const heads = new Map<string, string>();
  const made = texts.map(splitName).map((name) => {
    if (name.head === '') return anotherWord(name, pool, random);
    const script = scriptKey(name);
    const head = heads.get(script) ?? anotherHead(name, pool, random);
    heads.set(script, head);
    return written(head, name);
  });
  return [...new Set(made)];
}

function anotherWord(name: SplitName, pool: Pool, random: Random): string {
  const alike = pool.byScript.get(scriptKey(name)) ?? pool.all;
  return random.pick(alike.filter(({ head }) => head === '')).tail;
}

function anotherHead(name: SplitName, pool: Pool, random: Random): string {
  const fallback = pool.byScript.get(scriptKey(name)) ?? pool.all;
  for (let walk = 0; walk < walksMax; walk++) {
    const namesake = random.pick(pool.byHead.get(headKey(name)) ?? fallback);
    const relative = random.pick(pool.byTail.get(tailKey(namesake)) ?? fallback);
    if (relative.head !== '' && headKey(relative) !== headKey(name)) return relative.head;
  }
  const other = random.pick(fallback);
  return other.head === '' ? name.head : other.head;
}

function written(head: string, { tail, comma }: SplitName): string {
  return comma
    ? `${tail}, ${head}`
    : /^\p{Script=Han}|^\p{Script=Hangul}/u.test(tail)
      ? `${tail}${head}`
      : `${head} ${tail}`;
}

/** Surname before a comma; else the last word, or of a Han or Hangul word the first character; one word is a tail. */
function splitName(text: string): SplitName {
  const comma = text.indexOf(',');
  if (comma > 0 && comma < text.length - 1)
    return { head: text.slice(comma + 1).trim(), tail: text.slice(0, comma).trim(), comma: true };
  const words = text.trim().split(/\s+/);
  if (words.length > 1) return { head: words.slice(0, -1).join(' '), tail: words[words.length - 1], comma: false };
  const [first, ...rest] = words[0];
  const isJoined = rest.length > 0 && rest.length < 4 && /^(\p{Script=Han}+|\p{Script=Hangul}+)$/u.test(words[0]);
  return isJoined ? { head: rest.join(''), tail: first, comma: false } : { head: '', tail: words[0], comma: false };
}

function headKey({ head }: SplitName): string {
  return head.toLowerCase().split(' ')[0];
}

function tailKey({ tail }: SplitName): string {
  return tail.toLowerCase();
}

function scriptKey({ tail }: SplitName): string {
  return scriptOf(tail);
}
