import { Bonds } from './bonds.ts';
import { EdgeLists } from './edge-lists.ts';
import { EdgeQueue } from './edge-queue.ts';
import { filled } from './filled.ts';
import {
  allNearTwins,
  choosesOfTwo,
  enoughEvidence,
  type MergeRules,
  mayBeInTurn,
  numbersAreInTurn,
  saysTooLittle,
} from './merge-rules.ts';
import { NumberList } from './number-list.ts';
import type { PairScorer, Verdict } from './pair-scorer.ts';
import { type FixedBits, fixedPoint } from './pattern-vectors.ts';
import { PatternVerdicts } from './pattern-verdicts.ts';

/** Weight of the profile beside the mean pair score. */
export const profileShare = 0.7;

/** Records that are joined by themselves, each named by its place in `records`. */
export interface Together {
  /** Rising. */
  readonly records: Uint32Array;
  /** Pairs of places as `putEdge` puts them, the higher place rising, and by place how many it is in. */
  readonly edges: Int32Array;
  readonly degree: Uint32Array;
  /** Pairs of places that must, and must not, be one person. */
  readonly mustLink: readonly (readonly [number, number])[];
  readonly cannotLink: readonly (readonly [number, number])[];
}

/**
 * Numbers that make up an edge, one after another: its ends; its pattern or -1 minus its bond; its score; its last merge;
 * the score under which the queue holds it, or `unqueued`.
 */
const [endA, endB, bondAt, scoreAt, mergeAt, queuedAt, edgeWidth] = [0, 1, 2, 3, 4, 5, 6];
const unqueued = -(2 ** 31);
/** In place of the last merge: the edge stands for nothing any more. */
const dead = -1;

/** Puts an edge for two places and the pattern of the pair; gives where the next one goes. */
export function putEdge(edges: Int32Array, at: number, high: number, low: number, pattern: number): number {
  edges[at + endA] = high;
  edges[at + endB] = low;
  edges[at + bondAt] = pattern;
  edges[at + mergeAt] = 0;
  return at + edgeWidth;
}

/** Memory for edges, which each part uses again. */
export class EdgeRoom {
  #edges = new Int32Array(0);

  /** Room for one edge a pair. */
  forPairs(pairs: number): Int32Array {
    if (pairs * edgeWidth > this.#edges.length) this.#edges = new Int32Array(pairs * edgeWidth);
    return this.#edges;
  }
}

/** What joins records part by part: a scorer, rules, and memory that each part uses again. */
export interface Joining {
  readonly scorer: PairScorer;
  readonly rules: MergeRules;
  readonly verdicts: PatternVerdicts;
  readonly bonds: Bonds;
}

/** A scorer and rules, made ready for any number of parts. */
export function joiningOf(scorer: PairScorer, rules: MergeRules): Joining {
  const verdicts = new PatternVerdicts(scorer, rules, profileShare);
  return { scorer, rules, verdicts, bonds: new Bonds(scorer) };
}

/**
 * Agglomerates from the best pair downwards: clusters join while seven tenths of the profile score and three tenths
 * of the mean pair score reach the threshold, with evidence beyond the name unless one side is established.
 */
export class Agglomeration {
  readonly #records: Uint32Array;
  readonly #scorer: PairScorer;
  readonly #rules: MergeRules;
  readonly #threshold: number;
  readonly #clusterOf: Int32Array;
  /** Records of a cluster as a chain from the record that names it: the next, and by cluster the last. */
  readonly #next: Int32Array;
  readonly #last: Int32Array;
  /** Records of each cluster, 0 where it went into another. */
  readonly #size: Uint32Array;
  /** Smallest record of each cluster: the content order of clusters. */
  readonly #first: Int32Array;
  /** By cluster whether any record of it lacks a birth date or a part of its name. */
  readonly #lacking: Uint8Array;
  readonly #forbidden = new Map<number, Set<number>>();
  readonly #edges: Int32Array;
  readonly #adjacent: EdgeLists;
  readonly #queue: EdgeQueue;
  readonly #bonds: Bonds;
  readonly #verdicts: PatternVerdicts;
  readonly #mustLink: Together['mustLink'];
  #merges = 0;
  /** While two clusters join: by other cluster, the edge that the kept one has to it, or -1. */
  readonly #edgeTo: Int32Array;
  /** While two clusters join: the edges that the joined one keeps. */
  #updated = new Uint32Array(1024);
  #updates = 0;

  constructor(together: Together, { scorer, rules, verdicts, bonds }: Joining) {
    const { records, mustLink, cannotLink } = together;
    const count = records.length;
    this.#records = records;
    this.#scorer = scorer;
    this.#rules = rules;
    this.#verdicts = verdicts;
    this.#mustLink = mustLink;
    this.#threshold = rules.threshold * fixedPoint;
    this.#clusterOf = filled(new Int32Array(count), (i) => i);
    this.#first = this.#clusterOf.slice();
    this.#last = this.#clusterOf.slice();
    this.#next = new Int32Array(count).fill(-1);
    this.#size = new Uint32Array(count).fill(1);
    const { fitsTwo, inPart } = rules;
    this.#lacking = filled(new Uint8Array(count), (place) =>
      (fitsTwo?.[records[place]] ?? 0) + (inPart?.[records[place]] ?? 0) > 0 ? 1 : 0,
    );
    this.#edgeTo = new Int32Array(count).fill(-1);
    this.#bonds = bonds;
    this.#bonds.clear();
    for (const [a, b] of cannotLink) {
      this.#forbid(a, b);
      this.#forbid(b, a);
    }
    this.#edges = together.edges;
    this.#adjacent = new EdgeLists(together.degree);
    this.#queue = this.#firstQueue();
  }

  /** Joins what can be joined. Gives by place the place that names its cluster, and the next of the cluster or -1. */
  run(): { readonly clusterOf: Int32Array; readonly next: Int32Array } {
    for (const [a, b] of this.#mustLink) this.#merge(this.#clusterOf[a], this.#clusterOf[b]);
    const edges = this.#edges;
    for (;;) {
      const edge = this.#queue.pop();
      if (edge < 0) break;
      const at = edge * edgeWidth;
      const score = this.#queue.poppedScore;
      const isQueued = edges[at + queuedAt] === score;
      if (isQueued) edges[at + queuedAt] = unqueued;
      if (edges[at + mergeAt] === dead) continue;
      const a = edges[at + endA];
      const b = edges[at + endB];
      if (this.#size[a] === 0 || this.#size[b] === 0) continue;
      if (edges[at + scoreAt] === score) this.#merge(a, b);
      else if (isQueued) this.#offer(edge);
    }
    return { clusterOf: this.#clusterOf, next: this.#next };
  }

  #membersOf(cluster: number): number[] {
    const members: number[] = [];
    for (let place = cluster; place >= 0; place = this.#next[place]) members.push(this.#records[place]);
    return members;
  }

  #forbid(a: number, b: number): void {
    const set = this.#forbidden.get(a);
    if (set) set.add(b);
    else this.#forbidden.set(a, new Set([b]));
  }

  /** Scores the edges of single records, each pattern once, and lists them by record in the order of the pairs. */
  #firstQueue(): EdgeQueue {
    const edges = this.#edges;
    const verdicts = this.#verdicts;
    const kept = new NumberList();
    for (let edge = 0, at = 0; at < edges.length; edge++, at += edgeWidth) {
      const a = edges[at + endA];
      const b = edges[at + endB];
      this.#adjacent.push(a, edge);
      this.#adjacent.push(b, edge);
      const pattern = edges[at + bondAt];
      const score = verdicts.scoreOf(pattern);
      edges[at + scoreAt] = score;
      const isOffered =
        score >= this.#threshold &&
        (verdicts.isEnough(pattern) ||
          (verdicts.isEnoughInTurn(pattern) &&
            numbersAreInTurn(this.#rules, this.#membersOf(a), this.#membersOf(b)))) &&
        this.#mayMeet(a, b) &&
        !((this.#lacking[a] | this.#lacking[b]) !== 0 && this.#isLeftOpen(verdicts.verdictOf(pattern), score, a, b));
      edges[at + queuedAt] = isOffered ? score : unqueued;
      if (isOffered) kept.push(edge);
    }
    return queueOf(kept.values(), edges);
  }

  /** Scores an edge that has a bond of its own. Held under a higher score it stays there: it is offered when it comes up. */
  #rescore(edge: number): void {
    const at = edge * edgeWidth;
    const edges = this.#edges;
    const offset = this.#bonds.offsetOf(-1 - edges[at + bondAt]);
    const score = this.#scorer.scoreOf(this.#bonds.sums, offset, profileShare);
    edges[at + scoreAt] = score;
    if (score >= edges[at + queuedAt]) this.#offer(edge);
  }

  /** Puts an edge with a bond into the queue, where its score and its evidence allow a merge. */
  #offer(edge: number): void {
    const at = edge * edgeWidth;
    const edges = this.#edges;
    const score = edges[at + scoreAt];
    if (score < this.#threshold) return;
    const verdict = this.#scorer.evidenceIn(this.#bonds.sums, this.#bonds.offsetOf(-1 - edges[at + bondAt]));
    const a = edges[at + endA];
    const b = edges[at + endB];
    const larger = Math.max(this.#size[a], this.#size[b]);
    const inTurn = (): boolean => numbersAreInTurn(this.#rules, this.#membersOf(a), this.#membersOf(b));
    if (
      !enoughEvidence(this.#rules, verdict, larger, score) &&
      !(mayBeInTurn(this.#rules, verdict, larger) && inTurn())
    )
      return;
    if (!this.#mayMeet(a, b) || ((this.#lacking[a] | this.#lacking[b]) !== 0 && this.#isLeftOpen(verdict, score, a, b)))
      return;
    const [x, y] = [this.#first[a], this.#first[b]];
    this.#queue.push(score, Math.min(x, y), Math.max(x, y), edge);
    edges[at + queuedAt] = score;
  }

  /** Does no judgement stand between two clusters, nor a pair of near twins? */
  #mayMeet(a: number, b: number): boolean {
    if (this.#forbidden.size > 0 && this.#forbidden.get(a)?.has(b)) return false;
    if (this.#rules.nearTwins === null) return true;
    return !allNearTwins(this.#rules, this.#membersOf(a), this.#membersOf(b));
  }

  /** Would records that fit two people choose, or say too little? Clusters that lack nothing do not. */
  #isLeftOpen(verdict: Verdict, score: FixedBits, a: number, b: number): boolean {
    const [left, right] = [this.#membersOf(a), this.#membersOf(b)];
    return choosesOfTwo(this.#rules, verdict, left, right) || saysTooLittle(this.#rules, verdict, score, left, right);
  }
  /** Joins two clusters; the one with fewer members takes the name of the other. */
  #merge(x: number, y: number): void {
    if (x === y) return;
    const sizeX = this.#size[x];
    const sizeY = this.#size[y];
    const keepX = sizeX !== sizeY ? sizeX > sizeY : this.#first[x] < this.#first[y];
    const [kept, gone] = keepX ? [x, y] : [y, x];
    this.#merges++;
    this.#updates = 0;
    this.#moveEdges(kept, gone);
    this.#completeEdges(kept, gone);
    for (let record = gone; record >= 0; record = this.#next[record]) this.#clusterOf[record] = kept;
    this.#next[this.#last[kept]] = gone;
    this.#last[kept] = this.#last[gone];
    this.#size[kept] += this.#size[gone];
    this.#size[gone] = 0;
    this.#lacking[kept] |= this.#lacking[gone];
    this.#first[kept] = Math.min(this.#first[kept], this.#first[gone]);
    for (const other of this.#forbidden.get(gone) ?? []) {
      this.#forbid(kept, other);
      this.#forbid(other, kept);
    }
    this.#adjacent.drop(gone);
    this.#adjacent.replace(kept, this.#updated, this.#updates);
    for (let i = 0; i < this.#updates; i++) this.#rescore(this.#updated[i]);
  }

  /** The cluster at the other end of an edge, or -1 where the edge stands for nothing any more. */
  #liveEnd(edge: number, end: number): number {
    const edges = this.#edges;
    const at = edge * edgeWidth;
    if (edges[at + mergeAt] === dead) return -1;
    const other = edges[at + endA] === end ? edges[at + endB] : edges[at + endA];
    return this.#size[other] === 0 ? -1 : other;
  }

  #moveEdges(kept: number, gone: number): void {
    const edgeTo = this.#edgeTo;
    const edges = this.#edges;
    const { start, length, items } = this.#adjacent;
    const keptFrom = start[kept];
    const keptTo = keptFrom + length[kept];
    for (let k = keptFrom; k < keptTo; k++) {
      const other = this.#liveEnd(items[k], kept);
      if (other >= 0) edgeTo[other] = items[k];
    }
    for (let k = start[gone], to = k + length[gone]; k < to; k++) {
      const edge = items[k];
      const other = this.#liveEnd(edge, gone);
      if (other < 0 || other === kept) continue;
      const same = edgeTo[other];
      if (same >= 0) {
        this.#sumInto(same, edge);
        this.#update(same);
      } else if (this.#isWeak(edge)) this.#freeBond(edge);
      else {
        this.#addCross(edge, kept, other);
        edges[edge * edgeWidth + endA] = kept;
        edges[edge * edgeWidth + endB] = other;
        this.#update(edge);
      }
    }
    for (let k = keptFrom; k < keptTo; k++) {
      const at = items[k] * edgeWidth;
      edgeTo[edges[at + endA] === kept ? edges[at + endB] : edges[at + endA]] = -1;
    }
  }

  #update(edge: number): void {
    this.#edges[edge * edgeWidth + mergeAt] = this.#merges;
    if (this.#updates === this.#updated.length) {
      const wider = new Uint32Array(this.#updated.length * 2);
      wider.set(this.#updated);
      this.#updated = wider;
    }
    this.#updated[this.#updates++] = edge;
  }

  /** Edges of the kept cluster to clusters that the other one has no edge to. */
  #completeEdges(kept: number, gone: number): void {
    const edges = this.#edges;
    const { start, length, items } = this.#adjacent;
    for (let k = start[kept], to = k + length[kept]; k < to; k++) {
      const edge = items[k];
      if (edges[edge * edgeWidth + mergeAt] === this.#merges) continue;
      const other = this.#liveEnd(edge, kept);
      if (other < 0 || other === gone) continue;
      if (this.#isWeak(edge)) {
        edges[edge * edgeWidth + mergeAt] = dead;
        this.#freeBond(edge);
      } else {
        this.#addCross(edge, gone, other);
        this.#update(edge);
      }
    }
  }

  /** Only one of two joined clusters touched a third, and weakly: together they touch it less. */
  #isWeak(edge: number): boolean {
    return this.#edges[edge * edgeWidth + scoreAt] < this.#threshold;
  }

  /** Gives an edge a bond of its own: until then it stands for the pattern of one pair. */
  #ownBond(edge: number): number {
    const at = edge * edgeWidth + bondAt;
    const held = this.#edges[at];
    if (held < 0) return -1 - held;
    const bond = this.#bonds.ofPattern(held);
    this.#edges[at] = -1 - bond;
    return bond;
  }

  #freeBond(edge: number): void {
    const held = this.#edges[edge * edgeWidth + bondAt];
    if (held < 0) this.#bonds.release(-1 - held);
  }

  /** Adds what an edge stands for to another, and frees it. */
  #sumInto(target: number, edge: number): void {
    const bond = this.#ownBond(target);
    const held = this.#edges[edge * edgeWidth + bondAt];
    if (held >= 0) this.#bonds.addPattern(bond, held);
    else {
      this.#bonds.add(bond, -1 - held);
      this.#bonds.release(-1 - held);
    }
  }

  /** Adds the pairs of records across two clusters to an edge. */
  #addCross(edge: number, left: number, right: number): void {
    const bond = this.#ownBond(edge);
    const { patterns } = this.#scorer;
    const records = this.#records;
    for (let a = left; a >= 0; a = this.#next[a])
      for (let b = right; b >= 0; b = this.#next[b])
        this.#bonds.addPattern(bond, a > b ? patterns.of(records[a], records[b]) : patterns.of(records[b], records[a]));
  }
}

function queueOf(kept: Uint32Array, edges: Int32Array): EdgeQueue {
  const score = new Int32Array(kept.length);
  const [low, high] = [new Uint32Array(kept.length), new Uint32Array(kept.length)];
  for (let i = 0; i < kept.length; i++) {
    const at = kept[i] * edgeWidth;
    score[i] = edges[at + scoreAt];
    low[i] = edges[at + endB];
    high[i] = edges[at + endA];
  }
  return new EdgeQueue(kept, score, low, high);
}
