import type { Clusters } from './agglomerate.ts';
import type { CandidatePairs } from './blocking.ts';
import { NumberList } from './number-list.ts';
import { evenBounds } from './partner-lists.ts';
import { shareable } from './shareable.ts';
import type { Team } from './team.ts';

/** Candidate pairs with the pattern of each, in the order of `partner`. */
export interface ScoredPairs extends Pick<CandidatePairs, 'start' | 'partner'> {
  readonly pattern: Uint32Array;
}

/** Pairs of a fragment's records and records of homes that are not hopeless; those of cluster c from from[c] on. */
export interface Meetings {
  readonly from: Uint32Array;
  /** Which of the fragment's records, by its place; the record of the home; the pattern of the two. */
  readonly own: Uint8Array;
  readonly other: Uint32Array;
  readonly pattern: Uint32Array;
}

/** By record whether its cluster is a fragment or a home that may take fragments in; else 0. */
export const [asFragment, asHome] = [1, 2];

/** Pairs, and what their records are, as plain data: what threads share. */
export interface MeetingInput extends ScoredPairs {
  readonly role: Uint8Array;
  /** By pattern its score, and the least that counts. */
  readonly scores: Int32Array;
  readonly least: number;
  /** Records of part p: bounds[p] .. bounds[p + 1] - 1. */
  readonly bounds: Uint32Array;
}

/** Who meets whom, in the order of the pairs: a fragment's record, the record of the home, the pattern of the two. */
interface Met {
  readonly record: Uint32Array;
  readonly other: Uint32Array;
  readonly pattern: Uint32Array;
}

const pairsPerPart = 100_000;

/** Finds the pairs of a fragment and a home, on all threads, and lists them by fragment. */
export function meetingsOf(
  { start, partner, pattern }: ScoredPairs,
  asked: Pick<MeetingInput, 'role' | 'scores' | 'least'>,
  clusters: Clusters,
  team: Team,
): Meetings {
  const bounds = evenBounds(start, pairsPerPart);
  const { role, scores, least } = asked;
  const input: MeetingInput = {
    start: shareable(start),
    partner: shareable(partner),
    pattern: shareable(pattern),
    role: shareable(role),
    scores,
    least,
    bounds,
  };
  return byFragment(team.run('meetings', input, bounds.length - 1), clusters);
}

/** Finds the meetings among the pairs of a part. */
export function meetingsOfPart(input: MeetingInput): (part: number) => Met {
  const { start, partner, pattern, role, scores, least, bounds } = input;
  return (part) => {
    const [record, other, held] = [new NumberList(), new NumberList(), new NumberList()];
    for (let a = bounds[part]; a < bounds[part + 1]; a++) {
      const own = role[a];
      if (own === 0) continue;
      for (let k = start[a], to = start[a + 1]; k < to; k++) {
        const b = partner[k];
        // most pairs are of two homes: told by an array so small that it stays near the processor
        if (own + role[b] !== asFragment + asHome || scores[pattern[k]] < least) continue;
        record.push(own === asFragment ? a : b);
        other.push(own === asFragment ? b : a);
        held.push(pattern[k]);
      }
    }
    return {
      record: shareable(record.values()),
      other: shareable(other.values()),
      pattern: shareable(held.values()),
    };
  };
}

function byFragment(parts: readonly Met[], { clusterOf, members }: Clusters): Meetings {
  const from = shareable(new Uint32Array(members.length + 1));
  for (const { record } of parts) for (let i = 0; i < record.length; i++) from[clusterOf[record[i]] + 1]++;
  for (let cluster = 0; cluster < members.length; cluster++) from[cluster + 1] += from[cluster];
  const met = from[members.length];
  const own = shareable(new Uint8Array(met));
  const other = shareable(new Uint32Array(met));
  const pattern = shareable(new Uint32Array(met));
  const fill = from.slice();
  for (const part of parts) {
    for (let i = 0; i < part.record.length; i++) {
      const cluster = clusterOf[part.record[i]];
      const at = fill[cluster]++;
      own[at] = members[cluster]?.[0] === part.record[i] ? 0 : 1;
      other[at] = part.other[i];
      pattern[at] = part.pattern[i];
    }
  }
  return { from, own, other, pattern };
}
