import { seededRandom } from '@lookback/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agglomerate } from './agglomerate.ts';
import { canonicalise } from './canonical-order.ts';
import { EdgeLists } from './edge-lists.ts';
import { EdgeQueue } from './edge-queue.ts';
import { tableFromRows } from './index.ts';
import { type Learnt, learn } from './learn.ts';
import { enoughEvidence, type MergeRules, saysTooLittle } from './merge-rules.ts';
import { knownVariants } from './name-variants.ts';
import { fixedPoint } from './scorer.ts';
import { alone } from './team.ts';
import { noBirthDate, noGivenName } from './written-in-part.ts';

const threshold = 2;
const rules: MergeRules = {
  threshold,
  evidenceBits: 0.5,
  personalEvidence: false,
  twinEvidence: false,
  relatives: false,
  numbersLent: false,
  noNamesakes: false,
  givenAsked: false,
  formsOfOne: false,
  matchUnseen: false,
  homesOnly: false,
  parentsTell: false,
  birthdaysTell: false,
  nameless: false,
  nearTwins: null,
  inTurn: null,
  fitsTwo: null,
  inPart: null,
  sharedReach: null,
  yearsOnly: false,
  mustLink: [],
  cannotLink: [],
};

/** People with few names, dates and phones, so that clusters touch each other often. */
function learntOf(seed: number): Learnt {
  const random = seededRandom(`agglomerate ${seed}`);
  const of = (list: readonly string[]): string => list[random.below(list.length)];
  const rows = Array.from({ length: 60 }, (_, i) => [
    String(i),
    of(['Anna', 'Ana', 'Boris', 'Carla', 'Carlo']),
    of(['Adler', 'Adlar', 'Bosch', 'Dorn', 'Dorn Bosch']),
    of(['1980-01-02', '1980-02-01', '1980-01-03', '1975-07-07', '']),
    of(['600100200', '600100201', '600999888', '']),
  ]);
  const table = tableFromRows({ header: ['id', 'given_name', 'surname', 'birth_date', 'phone'], rows, id: 'id' });
  const canonical = canonicalise(table, 'seed');
  return learn(canonical.table, knownVariants, [], { seed: 'seed', lap: () => undefined, team: alone });
}

/** By record its zone: zones meet again and again until no pair that speaks for one person lies between two. */
function zonesOf(count: number, { start, partner }: Learnt['pairs'], speaks: (k: number) => boolean): number[] {
  let zone = Array.from({ length: count }, (_, record) => record);
  for (let a = 0; a < count; a++)
    for (let k = start[a]; k < start[a + 1]; k++)
      if (speaks(k)) zone = zone.map((of) => (of === zone[a] ? zone[partner[k]] : of));
  return zone;
}

/** The same procedure with nothing clever: all edges are looked through for the best one, again and again. */
function plainly({ compiled, pairs, pairPattern, scorer }: Learnt, rules: MergeRules): string[] {
  const clusters = Array.from({ length: compiled.count }, (_, record) => [record]);
  const vectorOf = (a: number, b: number): Float64Array => {
    const vector = new Float64Array(scorer.width);
    scorer.add(scorer.patterns.of(Math.max(a, b), Math.min(a, b)), vector, 0);
    return vector;
  };
  const edges = new Map<string, Float64Array>();
  const key = (x: number, y: number): string => `${Math.min(x, y)} ${Math.max(x, y)}`;
  const zone = zonesOf(compiled.count, pairs, (k) => scorer.score(pairPattern[k]) >= 0);
  for (let a = 0; a < compiled.count; a++)
    for (let k = pairs.start[a]; k < pairs.start[a + 1]; k++)
      if (scorer.score(pairPattern[k]) >= -6 * fixedPoint && zone[a] === zone[pairs.partner[k]])
        edges.set(key(a, pairs.partner[k]), vectorOf(a, pairs.partner[k]));
  const scoreOf = (sums: Float64Array): number => scorer.evaluate(sums, 0, 0.7).score;
  const add = (to: Float64Array, from: Float64Array): void =>
    from.forEach((value, i) => {
      to[i] += value;
    });
  for (;;) {
    let best: { score: number; low: number; high: number; x: number; y: number } | null = null;
    for (const [ends, sums] of edges) {
      const [x, y] = ends.split(' ').map(Number);
      const verdict = { ...scorer.evaluate(sums, 0, 0.7) };
      if (verdict.score < threshold * fixedPoint) continue;
      if (!enoughEvidence(rules, verdict, Math.max(clusters[x].length, clusters[y].length), verdict.score)) continue;
      if (saysTooLittle(rules, verdict, verdict.score, clusters[x], clusters[y])) continue;
      const firsts = [Math.min(...clusters[x]), Math.min(...clusters[y])];
      const [low, high] = [Math.min(...firsts), Math.max(...firsts)];
      const order = best === null ? 1 : verdict.score - best.score || best.low - low || best.high - high;
      if (order > 0) best = { score: verdict.score, low, high, x, y };
    }
    if (best === null)
      return clusters.flatMap((list) => (list.length ? [list.sort((a, b) => a - b).join(' ')] : [])).sort();
    const { x, y } = best;
    edges.delete(key(x, y));
    for (let other = 0; other < clusters.length; other++) {
      if (other === x || other === y || clusters[other].length === 0) continue;
      const [left, right] = [edges.get(key(x, other)), edges.get(key(y, other))];
      edges.delete(key(y, other));
      if (left && right) add(left, right);
      else {
        const held = left ?? right;
        if (!held) continue;
        if (scoreOf(held) < threshold * fixedPoint) edges.delete(key(x, other));
        else {
          for (const a of left ? clusters[y] : clusters[x]) for (const b of clusters[other]) add(held, vectorOf(a, b));
          edges.set(key(x, other), held);
        }
      }
    }
    clusters[x].push(...clusters[y]);
    clusters[y] = [];
  }
}

/** Rules where relatives are common, and some records lack a birth date or a given name. */
function withBlanks(seed: number): MergeRules {
  const random = seededRandom(`blanks ${seed}`);
  const lacks = [0, 0, noBirthDate, noGivenName, noBirthDate | noGivenName];
  return {
    ...rules,
    relatives: true,
    twinEvidence: true,
    inPart: Uint8Array.from({ length: 60 }, () => lacks[random.below(lacks.length)]),
    sharedReach: new Uint8Array(60),
  };
}

test.each([
  ['', () => rules],
  [' where records lack something of the person', withBlanks],
])('agglomeration equals the plain procedure%s', (_, rulesOf) => {
  let joined = 0;
  for (let seed = 0; seed < 12; seed++) {
    const learnt = learntOf(seed);
    const own = rulesOf(seed);
    const { members, clusterOf } = agglomerate(60, learnt.pairs, learnt.pairPattern, learnt.scorer, own, alone);
    const found = members.flatMap((list) => (list ? [[...list].sort((a, b) => a - b).join(' ')] : [])).sort();
    expect(found).toEqual(plainly(learnt, own));
    members.forEach((list, cluster) => {
      for (const record of list ?? []) expect(clusterOf[record]).toBe(cluster);
    });
    joined += 60 - found.length;
  }
  expect(joined).toBeGreaterThan(60);
});

const edge = fc.record({ score: fc.integer({ min: -50, max: 50 }), low: fc.nat(9), high: fc.nat(9) });

test('a queue gives edges by score and ends, whenever they came', () => {
  fc.assert(
    fc.property(fc.array(edge), fc.array(edge), (first, later) => {
      const start = first.toSorted((x, y) => x.high - y.high);
      const queue = new EdgeQueue(
        Uint32Array.from(start.keys()),
        Int32Array.from(start, ({ score }) => score),
        Uint32Array.from(start, ({ low }) => low),
        Uint32Array.from(start, ({ high }) => high),
      );
      later.forEach(({ score, low, high }, i) => {
        queue.push(score, low, high, start.length + i);
      });
      const all = [...start, ...later];
      const order = (x: (typeof all)[number], y: (typeof all)[number]): number =>
        y.score - x.score || x.low - y.low || x.high - y.high;
      const popped: typeof all = [];
      for (let at = queue.pop(); at >= 0; at = queue.pop()) {
        expect(queue.poppedScore).toBe(all[at].score);
        popped.push(all[at]);
      }
      expect(popped).toEqual(all.toSorted(order));
    }),
  );
});

test('lists of edges hold what was last put in them', () => {
  const change = fc.record({ list: fc.nat(4), edges: fc.array(fc.nat(99), { maxLength: 40 }) });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
      const lists = new EdgeLists(Uint32Array.from([2, 0, 1, 3, 0]));
      const plain: number[][] = [[], [], [], [], []];
      for (const { list, edges } of changes) {
        if (edges.length === 0) lists.drop(list);
        else lists.replace(list, Uint32Array.from([...edges, 7]), edges.length);
        plain[list] = edges;
        const held = plain.map((_, l) => [...lists.items.subarray(lists.start[l], lists.start[l] + lists.length[l])]);
        expect(held).toEqual(plain);
      }
    }),
  );
});
