import { type BlockInput, blocksOf, type RuleBlocks } from './block-rule.ts';

/** The pairs of persons over some records, numbered person by person. */
export interface PersonPairs {
  /** By record: its person, and its number among that person's records. */
  readonly person: Uint32Array;
  readonly place: Uint32Array;
  /** By person: the first of its pairs. */
  readonly first: Uint32Array;
  readonly total: number;
}

export interface CaptureInput {
  readonly blocks: BlockInput;
  readonly pairs: PersonPairs;
}

/** By pair of one person: 1 where a rule brings it together. */
export function capturedPairs({ blocks, pairs }: CaptureInput): (rule: number) => Uint8Array {
  const blocksOfRule = blocksOf(blocks);
  return (rule) => captured(blocksOfRule(rule), pairs);
}

function captured({ members, start }: RuleBlocks, { person, place, first, total }: PersonPairs): Uint8Array {
  const found = new Uint8Array(total);
  for (let block = 0; block + 1 < start.length; block++) {
    for (let i = start[block]; i < start[block + 1]; i++) {
      const a = members[i];
      for (let j = start[block]; j < i; j++) {
        const b = members[j];
        if (person[a] !== person[b]) continue;
        const high = Math.max(place[a], place[b]);
        found[first[person[a]] + (high * (high - 1)) / 2 + Math.min(place[a], place[b])] = 1;
      }
    }
  }
  return found;
}
