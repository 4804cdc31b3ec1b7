import { Agglomeration, EdgeRoom, joiningOf, putEdge, type Together } from './agglomeration.ts';
import type { CandidatePairs } from './blocking.ts';
import { join, rootOf, singletons } from './components.ts';
import type { MergeRules } from './merge-rules.ts';
import { pairScorer, type ScorerData } from './pair-scorer.ts';
import { fixedPoint, type Scorer } from './scorer.ts';
import { shareable, sharedNumbers } from './shareable.ts';
import { alone, type Team } from './team.ts';

/** Clusters under way: members by cluster, cluster by record. A cluster is named by one of its records. */
export interface Clusters {
  readonly clusterOf: Int32Array;
  readonly members: (number[] | null)[];
}

/** Pairs that speak for one person at least as much as against it hold a zone together. */
const zoneMin = 0;
/** Within a zone a pair below this is not looked at. */
const edgeMin = -6 * fixedPoint;
/** Pairs of records of a part, about: enough that a part is worth handing out. */
const pairsPerPart = 16384;

/** Scored pairs and the records of each zone, as threads share them. */
export interface ZoneInput {
  readonly scorer: ScorerData;
  readonly rules: MergeRules;
  readonly start: CandidatePairs['start'];
  readonly partner: Uint32Array;
  readonly pattern: Uint32Array;
  /** By pattern. */
  readonly scores: Int32Array;
  /** By record the earliest of its zone. */
  readonly zone: Uint32Array;
  /** Records part by part, rising within a part, and by record its place there; those of part p from bounds[p] on. */
  readonly records: Uint32Array;
  readonly place: Uint32Array;
  readonly bounds: Uint32Array;
  /** Out, by record: the record that names its cluster, and the next of its cluster plus one or 0. */
  readonly clusterOf: Int32Array;
  readonly next: Uint32Array;
}

/**
 * Joins records into clusters, zone by zone: a zone is what pairs connect that speak for one person. What every pair
 * between two zones speaks against, no sum of them joins. Zones share nothing, so threads work on them side by side.
 */
export function agglomerate(
  count: number,
  pairs: CandidatePairs,
  pairPattern: Uint32Array,
  scorer: Scorer,
  rules: MergeRules,
  team: Team,
): Clusters {
  const scores = scorer.scores();
  const zone = zonesOf(count, pairs, pairPattern, scores, rules);
  const clusterOf = new Int32Array(new SharedArrayBuffer(4 * count));
  const next = sharedNumbers(count);
  const input: ZoneInput = {
    scorer: scorer.data(),
    rules,
    start: shareable(pairs.start),
    partner: shareable(pairs.partner),
    pattern: shareable(pairPattern),
    scores,
    zone,
    ...partsOf(zone, pairs.start),
    clusterOf,
    next,
  };
  // a test of near twins is a function, which other threads cannot be given; no large file has one
  (rules.nearTwins === null ? team : alone).run('zones', input, input.bounds.length - 1);
  return { clusterOf, members: membersOf(clusterOf, next) };
}

/** By record the earliest record of its zone. */
function zonesOf(
  count: number,
  { start, partner }: CandidatePairs,
  pairPattern: Uint32Array,
  scores: Int32Array,
  { mustLink }: MergeRules,
): Uint32Array {
  const root = singletons(count);
  for (let a = 0; a < count; a++)
    for (let k = start[a]; k < start[a + 1]; k++) if (scores[pairPattern[k]] >= zoneMin) join(root, a, partner[k]);
  for (const [a, b] of mustLink) join(root, a, b);
  const zone = sharedNumbers(count);
  for (let record = 0; record < count; record++) zone[record] = rootOf(root, record);
  return zone;
}

/** Puts whole zones into parts of about one size. */
function partsOf(zone: Uint32Array, start: CandidatePairs['start']): Pick<ZoneInput, 'records' | 'place' | 'bounds'> {
  const count = zone.length;
  const pairsOf = new Float64Array(count);
  const recordsOf = new Uint32Array(count);
  for (let record = 0; record < count; record++) {
    pairsOf[zone[record]] += start[record + 1] - start[record];
    recordsOf[zone[record]]++;
  }
  const partOf = new Uint32Array(count);
  const bounds = [0];
  let [records, held] = [0, 0];
  for (let root = 0; root < count; root++) {
    if (recordsOf[root] === 0) continue;
    partOf[root] = bounds.length - 1;
    records += recordsOf[root];
    held += pairsOf[root] + recordsOf[root];
    if (held < pairsPerPart && records < count) continue;
    bounds.push(records);
    held = 0;
  }
  const to = Uint32Array.from(bounds);
  const placed = { records: sharedNumbers(count), place: sharedNumbers(count), bounds: shareable(to.slice()) };
  for (let record = 0; record < count; record++) {
    const place = to[partOf[zone[record]]]++;
    placed.place[record] = place;
    placed.records[place] = record;
  }
  return placed;
}

/** Joins the records of a part. */
export function clustersOfPart(input: ZoneInput): (part: number) => void {
  const joining = joiningOf(pairScorer(input.scorer), input.rules);
  const room = new EdgeRoom();
  return (part) => {
    const { records, bounds, clusterOf, next } = input;
    const together = togetherIn(input, records.subarray(bounds[part], bounds[part + 1]), bounds[part], room);
    const joined = new Agglomeration(together, joining).run();
    together.records.forEach((record, place) => {
      clusterOf[record] = together.records[joined.clusterOf[place]];
      const after = joined.next[place];
      next[record] = after < 0 ? 0 : together.records[after] + 1;
    });
  };
}

/** The pairs of a part that are not hopeless. */
function togetherIn(input: ZoneInput, records: Uint32Array, first: number, room: EdgeRoom): Together {
  const { start, partner, pattern, scores, zone, place } = input;
  const edges = room.forPairs(records.reduce((pairs, record) => pairs + start[record + 1] - start[record], 0));
  const degree = new Uint32Array(records.length);
  let at = 0;
  for (let i = 0; i < records.length; i++) {
    const a = records[i];
    for (let k = start[a]; k < start[a + 1]; k++) {
      const score = scores[pattern[k]];
      if (score < edgeMin || (score < zoneMin && zone[partner[k]] !== zone[a])) continue;
      const j = place[partner[k]] - first;
      at = putEdge(edges, at, i, j, pattern[k]);
      degree[i]++;
      degree[j]++;
    }
  }
  const within = (pairs: MergeRules['mustLink']): Together['mustLink'] =>
    pairs
      .filter(([a, b]) => zone[a] === zone[b] && records[place[a] - first] === a)
      .map(([a, b]) => [place[a] - first, place[b] - first]);
  const { mustLink, cannotLink } = input.rules;
  return {
    records,
    edges: edges.subarray(0, at),
    degree,
    mustLink: within(mustLink),
    cannotLink: within(cannotLink),
  };
}

function membersOf(clusterOf: Int32Array, next: Uint32Array): (number[] | null)[] {
  const members = new Array<number[] | null>(clusterOf.length).fill(null);
  for (let cluster = 0; cluster < members.length; cluster++) {
    if (clusterOf[cluster] !== cluster) continue;
    const list: number[] = [];
    for (let record = cluster + 1; record > 0; record = next[record - 1]) list.push(record - 1);
    members[cluster] = list;
  }
  return members;
}
