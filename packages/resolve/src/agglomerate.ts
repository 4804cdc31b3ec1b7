import type { CandidatePairs } from './blocking.ts';
import { EdgeHeap } from './edge-heap.ts';
import { allNearTwins, enoughEvidence, type MergeRules } from './merge-rules.ts';
import { fixedPoint, type Scorer, type Verdict } from './scorer.ts';

/** Clusters under way: members by cluster, cluster by record. A cluster is named by one of its records. */
export interface Clusters {
  readonly clusterOf: Int32Array;
  readonly members: (number[] | null)[];
}

const edgeMin = -6 * fixedPoint;
const profileShare = 0.7;

/**
 * Agglomerates from the best pair downwards: clusters join while seven tenths of the profile score and three tenths
 * of the mean pair score reach the threshold, with evidence beyond the name unless one side is established.
 */
export function agglomerate(
  count: number,
  pairs: CandidatePairs,
  pairPattern: Uint32Array,
  scorer: Scorer,
  rules: MergeRules,
): Clusters {
  return new Agglomeration(count, scorer, rules).run(pairs, pairPattern);
}

class Agglomeration {
  readonly #scorer: Scorer;
  readonly #rules: MergeRules;
  readonly #clusterOf: Int32Array;
  readonly #members: (number[] | null)[];
  /** Smallest record of each cluster: the content order of clusters. */
  readonly #first: Int32Array;
  readonly #adjacent: (number[] | null)[];
  readonly #forbidden = new Map<number, Set<number>>();
  readonly #heap = new EdgeHeap();
  readonly #verdicts: (Verdict | undefined)[] = [];
  #endA = new Int32Array(1 << 16);
  #endB = new Int32Array(1 << 16);
  /** Pattern of a pair of single records, or -1 minus the bond index. */
  #bond = new Int32Array(1 << 16);
  #score = new Int32Array(1 << 16);
  /** 1 where an edge stands for nothing any more; the merge that touched it last. */
  #dead = new Int32Array(1 << 16);
  #touched = new Int32Array(1 << 16);
  #merges = 0;
  /** While two clusters join: by other cluster, the edge that the kept one has to it, or -1. */
  readonly #edgeTo: Int32Array;
  #edges = 0;
  #bonds = new Float64Array(1 << 16);
  #bondCount = 0;
  readonly #freeBonds: number[] = [];

  constructor(count: number, scorer: Scorer, rules: MergeRules) {
    this.#scorer = scorer;
    this.#rules = rules;
    this.#clusterOf = Int32Array.from({ length: count }, (_, i) => i);
    this.#first = this.#clusterOf.slice();
    this.#members = Array.from({ length: count }, (_, i) => [i]);
    this.#adjacent = new Array(count).fill(null);
    this.#edgeTo = new Int32Array(count).fill(-1);
    for (const [a, b] of rules.cannotLink) {
      this.#forbid(a, b);
      this.#forbid(b, a);
    }
  }

  run(pairs: CandidatePairs, pairPattern: Uint32Array): Clusters {
    this.#addEdges(pairs, pairPattern);
    for (const [a, b] of this.#rules.mustLink) this.#merge(this.#clusterOf[a], this.#clusterOf[b]);
    for (;;) {
      const edge = this.#heap.pop();
      if (edge < 0) break;
      const a = this.#endA[edge];
      const b = this.#endB[edge];
      if (this.#dead[edge] === 1 || this.#members[a] === null || this.#members[b] === null) continue;
      if (this.#heap.poppedKey !== this.#score[edge]) continue;
      this.#merge(a, b);
    }
    return { clusterOf: this.#clusterOf, members: this.#members };
  }

  #forbid(a: number, b: number): void {
    const set = this.#forbidden.get(a);
    if (set) set.add(b);
    else this.#forbidden.set(a, new Set([b]));
  }

  /** Makes an edge of every pair that is not hopeless; the edges of each record in the order of the pairs. */
  #addEdges({ start, partner }: CandidatePairs, pairPattern: Uint32Array): void {
    const degree = new Uint32Array(this.#clusterOf.length);
    for (let a = 0; a < degree.length; a++) {
      for (let k = start[a]; k < start[a + 1]; k++) {
        if (this.#scorer.score(pairPattern[k]) < edgeMin) continue;
        if (this.#edges === this.#endA.length) this.#growEdges();
        const edge = this.#edges++;
        this.#endA[edge] = a;
        this.#endB[edge] = partner[k];
        this.#bond[edge] = pairPattern[k];
        degree[a]++;
        degree[partner[k]]++;
      }
    }
    degree.forEach((held, record) => {
      if (held > 0) this.#adjacent[record] = new Array<number>(held);
    });
    degree.fill(0);
    for (let edge = 0; edge < this.#edges; edge++) {
      for (const end of [this.#endA[edge], this.#endB[edge]]) {
        const edges = this.#adjacent[end];
        if (edges) edges[degree[end]++] = edge;
      }
      this.#rescore(edge);
    }
  }

  #rescore(edge: number): void {
    const a = this.#endA[edge];
    const b = this.#endB[edge];
    const bond = this.#bond[edge];
    const verdict =
      bond >= 0
        ? this.#verdictOf(bond)
        : this.#scorer.evaluate(this.#bonds, (-1 - bond) * this.#scorer.width, profileShare);
    this.#score[edge] = verdict.score;
    if (verdict.score < this.#rules.threshold * fixedPoint) return;
    if (!this.#mayJoin(a, b, verdict)) return;
    const x = this.#first[a];
    const y = this.#first[b];
    this.#heap.push(verdict.score, Math.min(x, y), Math.max(x, y), edge);
  }

  /** The verdict on a pair of single records, evaluated once a pattern. */
  #verdictOf(pattern: number): Verdict {
    const known = this.#verdicts[pattern];
    if (known) return known;
    const verdict = { ...this.#evaluatePattern(pattern) };
    this.#verdicts[pattern] = verdict;
    return verdict;
  }

  #evaluatePattern(pattern: number): Verdict {
    const offset = this.#scorer.offsetOf(pattern);
    return this.#scorer.evaluate(this.#scorer.vectors(), offset, profileShare);
  }

  #mayJoin(a: number, b: number, verdict: Verdict): boolean {
    if (this.#forbidden.size > 0 && this.#forbidden.get(a)?.has(b)) return false;
    const left = this.#members[a] ?? [];
    const right = this.#members[b] ?? [];
    if (!enoughEvidence(this.#rules, verdict, Math.max(left.length, right.length))) return false;
    return !allNearTwins(this.#rules, left, right);
  }

  /** Joins two clusters; the one with fewer members and edges takes the name of the other. */
  #merge(x: number, y: number): void {
    if (x === y) return;
    const sizeX = this.#members[x]?.length ?? 0;
    const sizeY = this.#members[y]?.length ?? 0;
    const keepX = sizeX !== sizeY ? sizeX > sizeY : this.#first[x] < this.#first[y];
    const kept = keepX ? x : y;
    const gone = keepX ? y : x;
    const keptMembers = this.#members[kept] as number[];
    const goneMembers = this.#members[gone] as number[];
    const updated: number[] = [];
    this.#merges++;
    this.#moveEdges(kept, gone, keptMembers, updated);
    this.#completeEdges(kept, gone, goneMembers, updated);
    for (const record of goneMembers) {
      keptMembers.push(record);
      this.#clusterOf[record] = kept;
    }
    this.#members[gone] = null;
    this.#adjacent[gone] = null;
    this.#first[kept] = Math.min(this.#first[kept], this.#first[gone]);
    for (const other of this.#forbidden.get(gone) ?? []) {
      this.#forbid(kept, other);
      this.#forbid(other, kept);
    }
    this.#adjacent[kept] = updated;
    for (const edge of updated) this.#rescore(edge);
  }

  /** Does the edge still join the cluster to another one? */
  #isLive(edge: number, other: number): boolean {
    return this.#dead[edge] === 0 && this.#members[other] !== null;
  }

  #moveEdges(kept: number, gone: number, keptMembers: readonly number[], updated: number[]): void {
    const edgeTo = this.#edgeTo;
    const keptEdges = this.#adjacent[kept] ?? [];
    for (const edge of keptEdges) {
      const other = this.#otherEnd(edge, kept);
      if (this.#isLive(edge, other)) edgeTo[other] = edge;
    }
    for (const edge of this.#adjacent[gone] ?? []) {
      const other = this.#otherEnd(edge, gone);
      if (other === kept || !this.#isLive(edge, other)) continue;
      const same = edgeTo[other];
      if (same >= 0) {
        this.#ownBond(same);
        this.#sumInto(same, edge);
        this.#freeBond(edge);
        this.#update(same, updated);
        continue;
      }
      if (this.#isWeak(edge)) {
        this.#freeBond(edge);
        continue;
      }
      this.#ownBond(edge);
      this.#addCross(edge, keptMembers, this.#members[other] as number[]);
      this.#endA[edge] = kept;
      this.#endB[edge] = other;
      this.#update(edge, updated);
    }
    for (const edge of keptEdges) edgeTo[this.#otherEnd(edge, kept)] = -1;
  }

  #update(edge: number, updated: number[]): void {
    this.#touched[edge] = this.#merges;
    updated.push(edge);
  }

  /** Edges of the kept cluster to clusters that the other one has no edge to. */
  #completeEdges(kept: number, gone: number, goneMembers: readonly number[], updated: number[]): void {
    for (const edge of this.#adjacent[kept] ?? []) {
      if (this.#touched[edge] === this.#merges) continue;
      const other = this.#otherEnd(edge, kept);
      if (other === gone || !this.#isLive(edge, other)) continue;
      if (this.#isWeak(edge)) {
        this.#dead[edge] = 1;
        this.#freeBond(edge);
        continue;
      }
      this.#ownBond(edge);
      this.#addCross(edge, goneMembers, this.#members[other] as number[]);
      this.#update(edge, updated);
    }
  }

  /** Only one of two joined clusters touched a third, and weakly: together they touch it less. */
  #isWeak(edge: number): boolean {
    return this.#score[edge] < this.#rules.threshold * fixedPoint;
  }

  #otherEnd(edge: number, end: number): number {
    return this.#endA[edge] === end ? this.#endB[edge] : this.#endA[edge];
  }

  /** Gives an edge a bond of its own: until then it stands for the pattern of one pair. */
  #ownBond(edge: number): void {
    const pattern = this.#bond[edge];
    if (pattern < 0) return;
    const { width } = this.#scorer;
    const bond = this.#freeBonds.pop() ?? this.#bondCount++;
    if ((bond + 1) * width > this.#bonds.length) {
      const wider = new Float64Array(this.#bonds.length * 2);
      wider.set(this.#bonds);
      this.#bonds = wider;
    }
    const from = this.#scorer.offsetOf(pattern);
    const vectors = this.#scorer.vectors();
    const to = bond * width;
    for (let i = 0; i < width; i++) this.#bonds[to + i] = vectors[from + i];
    this.#bond[edge] = -1 - bond;
  }

  #freeBond(edge: number): void {
    if (this.#bond[edge] < 0) this.#freeBonds.push(-1 - this.#bond[edge]);
  }

  #sumInto(target: number, source: number): void {
    const { width } = this.#scorer;
    const bonds = this.#bonds;
    const to = (-1 - this.#bond[target]) * width;
    const bond = this.#bond[source];
    const from = bond >= 0 ? this.#scorer.offsetOf(bond) : (-1 - bond) * width;
    const vectors = bond >= 0 ? this.#scorer.vectors() : bonds;
    for (let i = 0; i < width; i++) bonds[to + i] += vectors[from + i];
  }

  #addCross(edge: number, left: readonly number[], right: readonly number[]): void {
    const to = (-1 - this.#bond[edge]) * this.#scorer.width;
    addCrossPairs(this.#scorer, left, right, this.#bonds, to);
  }

  #growEdges(): void {
    const wider = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(old.length * 2);
      next.set(old);
      return next;
    };
    this.#endA = wider(this.#endA);
    this.#endB = wider(this.#endB);
    this.#bond = wider(this.#bond);
    this.#score = wider(this.#score);
    this.#dead = wider(this.#dead);
    this.#touched = wider(this.#touched);
  }
}

/** Adds the vectors of all pairs between two lists of records. */
export function addCrossPairs(
  scorer: Scorer,
  left: readonly number[],
  right: readonly number[],
  sums: Float64Array,
  to: number,
): void {
  const { patterns, width } = scorer;
  for (const a of left) {
    for (const b of right) {
      const from = scorer.offsetOf(a > b ? patterns.of(a, b) : patterns.of(b, a));
      const vectors = scorer.vectors();
      for (let i = 0; i < width; i++) sums[to + i] += vectors[from + i];
    }
  }
}
