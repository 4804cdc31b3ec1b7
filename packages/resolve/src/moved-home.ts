import { type Comparison, missing } from './comparison.ts';
import { holdsOrigin } from './family-trait.ts';

/** What changes all at once when somebody moves. */
export interface MovedHome {
  /** The comparisons of a home: address, postcode, place. Empty where there are fewer than two. */
  readonly home: readonly number[];
  /** Share of the pairs of one person between whose records the person moved, 0 to 1; 0 where `home` is empty. */
  readonly moved: number;
}

const homeKinds: readonly Comparison['kind'][] = ['address', 'postcode', 'place'];

/** The comparisons of a home, a joined one where both of its parts are of it. A birthplace stays where it is. */
export function homeOf(comparisons: readonly Comparison[]): number[] {
  const home = [...comparisons.keys()].filter((f) => isOfHome(comparisons[f]));
  return home.length < 2 ? [] : home;
}

function isOfHome(comparison: Comparison): boolean {
  const { kind, parts } = comparison;
  return kind === 'joined' ? (parts?.every(isOfHome) ?? false) : homeKinds.includes(kind) && !holdsOrigin(comparison);
}

/** The match ratio of a home, and how likely its person stayed; ratio 1 where nothing of it can be compared. */
export interface HomeRatio {
  ratio: number;
  stayed: number;
  seen: boolean;
}

/**
 * Fills the ratio of a home to unrelated. Who stayed agrees in each part as `match` says; the home of who moved is like
 * anybody's: (1 - moved) * prod(m/u) + moved. So a removal costs once, and not for the street, the postcode and the town.
 */
export function homeRatio(
  { home, moved, match }: MovedHome & { readonly match: readonly Float64Array[] },
  levels: ArrayLike<number>,
  at: number,
  out: HomeRatio,
): void {
  let stay = 1 - moved;
  out.seen = false;
  for (let i = 0; i < home.length; i++) {
    const level = levels[at + home[i]];
    if (level === missing) continue;
    stay *= match[home[i]][level];
    out.seen = true;
  }
  out.ratio = out.seen ? stay + moved : 1;
  out.stayed = out.seen ? stay / (stay + moved) : 1;
}

/**
 * What every comparison adds to the odds of one person, in bits, 0 where a value is missing. The parts of a home stand for
 * their own where the person stayed; what is left of its ratio is spread over them evenly.
 */
export function matchBits(
  terms: MovedHome & { readonly match: readonly Float64Array[] },
  levels: ArrayLike<number>,
): Float64Array {
  const bits = Float64Array.from(terms.match, (ratios, f) =>
    levels[f] === missing ? 0 : Math.log2(ratios[levels[f]]),
  );
  const out = { ratio: 1, stayed: 1, seen: false };
  homeRatio(terms, levels, 0, out);
  if (!out.seen) return bits;
  const held = terms.home.filter((f) => levels[f] !== missing);
  for (const f of held) bits[f] *= out.stayed;
  const rest = Math.log2(out.ratio) - held.reduce((sum, f) => sum + bits[f], 0);
  for (const f of held) bits[f] += rest / held.length;
  return bits;
}
