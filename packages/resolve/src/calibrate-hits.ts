/** What chance alone gives, beside what was found. */
export interface Calibration {
  /** By hit: the share of hits of such a score that chance does not explain, 0 to 1. */
  readonly probability: Float64Array;
  /** Hits that chance alone would give. */
  readonly expectedByChance: number;
}

/**
 * Calibrates scores of hits against scores of names that nobody bears, each standing for `weight` records (target and
 * decoy, Elias and Gygi 2007). The share of decoys falls with the score (isotonic regression by pooling, Ayer et al.
 * 1955); a hit counts as real by what is left, 1 - decoys / hits. One decoy more than were found stands at the top,
 * so that a few hits never look certain.
 */
export function calibrateHits(scores: ArrayLike<number>, decoys: ArrayLike<number>, weight: number): Calibration {
  const order = [
    ...Array.from(scores, (score, hit) => ({ score, hit })),
    ...Array.from(decoys, (score) => ({ score, hit: -1 })),
  ];
  order.sort((a, b) => b.score - a.score || a.hit - b.hit);
  const blocks: { hits: number[]; decoys: number }[] = [{ hits: [], decoys: weight }];
  for (let i = 0; i < order.length; ) {
    const block = { hits: [] as number[], decoys: 0 };
    const { score } = order[i];
    for (; i < order.length && order[i].score === score; i++) {
      if (order[i].hit < 0) block.decoys += weight;
      else block.hits.push(order[i].hit);
    }
    blocks.push(block);
    while (blocks.length > 1 && rises(blocks[blocks.length - 2], blocks[blocks.length - 1])) {
      const last = blocks.pop();
      const before = blocks[blocks.length - 1];
      for (const hit of last?.hits ?? []) before.hits.push(hit);
      before.decoys += last?.decoys ?? 0;
    }
  }
  const probability = new Float64Array(scores.length);
  for (const { hits, decoys: chance } of blocks)
    for (const hit of hits) probability[hit] = Math.max(0, 1 - chance / hits.length);
  return { probability, expectedByChance: decoys.length * weight };
}

/** Is the share of hits higher in the later block, whose scores are lower? */
function rises(
  before: { readonly hits: readonly number[]; readonly decoys: number },
  after: { readonly hits: readonly number[]; readonly decoys: number },
): boolean {
  return after.hits.length * before.decoys >= before.hits.length * after.decoys;
}
