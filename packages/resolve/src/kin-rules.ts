import { dateStateOf, nameStateOf } from './class-layout.ts';
import type { Mixture } from './mixture.ts';

/** What a file shows of relatives and namesakes in it, as the rules that follow for joining records. */
export interface KinRules {
  /** Parents and children of one name are common, or nothing in the file could tell them apart: ask for personal evidence. */
  readonly personalEvidence: boolean;
  /** Nothing in the file tells parent and child of one name from one person: no birth dates, no numbers, and families. */
  readonly homesOnly: boolean;
  /** Twins are common: ask for a number where given names differ. */
  readonly twinEvidence: boolean;
  /** Relatives of any kind are common: birth dates and numbers that speak against keep records apart. */
  readonly relatives: boolean;
  /** Next to no two people of the file share a name: an established person may take in a record by its name. */
  readonly noNamesakes: boolean;
}

const commonShare = 0.01;
const commonMin = 5;
/** Pairs of relatives at one home, over the matches, above which their namesakes (parent and child) cannot be neglected. */
const pairsAtHomeMax = 0.01;
const namesakesMax = 0.001;

/**
 * Reads the rules off the weights of the rival classes. `personal`: by comparison, whether it belongs to one person.
 * Where a file has no personal comparison, a pair of one name at one home is one person or parent and child: it may be
 * joined only where pairs of relatives at one home are less than one in a hundred of the matches.
 */
export function kinRules(mixture: Mixture, personal: readonly boolean[], stated: boolean): KinRules {
  const { matchPairs } = mixture;
  const isCommon = (pairs: number): boolean => pairs > Math.max(commonMin, commonShare * matchPairs);
  const hidden = !personal.includes(true) && (stated || pairsAtHome(mixture) > pairsAtHomeMax * matchPairs);
  const twinEvidence = stated || isCommon(twinPairs(mixture));
  return {
    homesOnly: hidden,
    personalEvidence: stated || hidden || isCommon(pairsOf(mixture, (_, date) => date === 2)),
    twinEvidence,
    relatives:
      twinEvidence || isCommon(pairsOf(mixture, (name, date, mask) => date >= 2 || (name === 2 && mask !== 0))),
    noNamesakes: !stated && pairsOf(mixture, (name) => name === 2) < namesakesMax * matchPairs,
  };
}

/** Expected pairs of the classes that a test of name state, date state and mask of what is shared picks. */
function pairsOf(
  { layout, rivalPairs, floor }: Mixture,
  picks: (name: number, date: number, mask: number) => boolean,
): number {
  const masks = 1 << layout.groups.length;
  let sum = 0;
  for (let c = 0; c < layout.size; c++)
    if (layout.allowed[c] && picks(nameStateOf(c, layout), dateStateOf(c, layout), c % masks))
      sum += Math.max(0, rivalPairs[c] - floor);
  return sum;
}

/** Relatives at one home: a surname and something of a home shared. */
function pairsAtHome(mixture: Mixture): number {
  return pairsOf(mixture, (name, _, mask) => name === 1 && mask !== 0);
}

/**
 * Pairs who share a surname, a birth date (where the file has any), and something of a home: without the last they may
 * be one person as well.
 */
function twinPairs(mixture: Mixture): number {
  const shared = mixture.layout.dateIndex < 0 ? 0 : 1;
  return pairsOf(mixture, (name, date, mask) => name === 1 && date === shared && mask !== 0);
}
