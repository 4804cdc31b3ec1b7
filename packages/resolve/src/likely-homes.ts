import type { Clusters } from './agglomerate.ts';
import type { Compiled } from './compile.ts';
import { flatMembers } from './flat-members.ts';
import { numberOfPart, PartNumbers, type PartSource, type PartTable, partSources } from './home-parts.ts';
import { NumberList } from './number-list.ts';
import { shareable, sharedNumbers } from './shareable.ts';
import type { Team } from './team.ts';

/** Persons that are compared with each record. */
const homesPerRecord = 5;
/** Parts that more persons hold tell nothing of which it may be. */
const homesPerPartMax = 500;

/** What the records that are asked about hold: parts of record i at start[i] .. start[i + 1] - 1. */
interface AskedParts {
  readonly start: Uint32Array;
  readonly source: Uint8Array;
  readonly number: Uint32Array;
  /** What a part is worth beside others: a value counts once, whatever the number of its parts. */
  readonly share: Float64Array;
}

/** What is asked for, and who may hold it. */
export interface PartsInput {
  readonly sources: readonly PartSource[];
  readonly table: PartTable;
  /** Parts that are asked for. */
  readonly count: number;
  /** Members of cluster c: members[first[c]] .. members[first[c + 1] - 1]. */
  readonly members: Uint32Array;
  readonly first: Uint32Array;
}

/** The persons of two or more records that hold part p: homes[start[p]] .. homes[start[p + 1] - 1]; at most one more than the limit. */
interface HomesOfParts {
  readonly start: Uint32Array;
  readonly homes: Uint32Array;
}

export interface LikelyInput {
  readonly asked: AskedParts;
  readonly held: readonly HomesOfParts[];
  readonly clusters: number;
  /** Persons of two or more records. */
  readonly homes: number;
  readonly recordsPerPart: number;
}

/** The homes of the records of a part, one after another, and how many of each. */
interface LikelyOfPart {
  readonly homes: Uint32Array;
  readonly counts: Uint8Array;
}

const recordsPerPart = 512;

/** For each record the persons that share most with it. */
export function likelyHomes(
  records: readonly number[],
  clusters: Clusters,
  compiled: Compiled,
  team: Team,
): readonly LikelyOfPart[] {
  const sources = partSources(compiled);
  const numbers = new PartNumbers();
  const asked = partsAsked(records, sources, numbers);
  const { members, first } = flatMembers(clusters.members);
  const parts: PartsInput = { sources, table: numbers.table(), count: numbers.count, members, first };
  const held = team.run('homes of parts', parts, sources.length);
  let homes = 0;
  for (let cluster = 0; cluster + 1 < first.length; cluster++) if (first[cluster + 1] - first[cluster] > 1) homes++;
  const input: LikelyInput = { asked, held, clusters: clusters.members.length, homes, recordsPerPart };
  return team.run('likely homes', input, Math.ceil(records.length / recordsPerPart));
}

function partsAsked(records: readonly number[], sources: readonly PartSource[], numbers: PartNumbers): AskedParts {
  const [number, from] = [new NumberList(), new NumberList()];
  const share: number[] = [];
  /** By part where it was asked for last. */
  const place: number[] = [];
  const start = new Uint32Array(records.length + 1);
  for (let i = 0; i < records.length; i++) {
    for (let s = 0; s < sources.length; s++) {
      const { offsets, codes, start: partStart, parts } = sources[s];
      for (let k = offsets[records[i]]; k < offsets[records[i] + 1]; k++) {
        const [first, end] = [partStart[codes[k]], partStart[codes[k] + 1]];
        for (let p = first; p < end; p++) {
          const part = numbers.add(parts[p]);
          if (part === place.length || place[part] < start[i]) {
            place[part] = number.length;
            number.push(part);
            from.push(s);
          }
          share[place[part]] = 1 / Math.sqrt(end - first);
        }
      }
    }
    start[i + 1] = number.length;
  }
  return {
    start: shareable(start),
    source: shareable(Uint8Array.from(from.values())),
    number: shareable(number.values()),
    share: shareable(Float64Array.from(share)),
  };
}

/** Finds which persons of two or more records hold the parts of one comparison that are asked for. */
export function homesOfSource({ sources, table, count, members, first }: PartsInput): (source: number) => HomesOfParts {
  return (source) => {
    const { offsets, codes, start } = sources[source];
    const wanted = wantedParts(sources[source], table);
    const heldBy = new Int32Array(start.length - 1).fill(-1);
    const last = new Int32Array(count).fill(-1);
    const counts = new Uint32Array(count + 1);
    const [part, holder] = [new NumberList(), new NumberList()];
    for (let home = 0; home + 1 < first.length; home++) {
      if (first[home + 1] - first[home] < 2) continue;
      for (let m = first[home]; m < first[home + 1]; m++) {
        const record = members[m];
        for (let k = offsets[record]; k < offsets[record + 1]; k++) {
          const code = codes[k];
          if (heldBy[code] === home) continue;
          heldBy[code] = home;
          for (let p = start[code]; p < start[code + 1]; p++) {
            const number = wanted[p];
            if (number < 0 || last[number] === home || counts[number + 1] > homesPerPartMax) continue;
            last[number] = home;
            counts[number + 1]++;
            part.push(number);
            holder.push(home);
          }
        }
      }
    }
    for (let number = 0; number < count; number++) counts[number + 1] += counts[number];
    return { start: shareable(counts), homes: placed(part.values(), holder.values(), counts) };
  };
}

/** By place in the parts of a source the number of the part, -1 where nobody asks for it. */
function wantedParts({ parts }: PartSource, table: PartTable): Int32Array {
  const wanted = new Int32Array(parts.length);
  for (let p = 0; p < parts.length; p++) wanted[p] = numberOfPart(table, parts[p]);
  return wanted;
}

/** Values in the order of their keys; those of key k from start[k] on. */
function placed(keys: Uint32Array, values: Uint32Array, start: Uint32Array): Uint32Array {
  const fill = start.slice();
  const found = sharedNumbers(keys.length);
  for (let i = 0; i < keys.length; i++) found[fill[keys[i]]++] = values[i];
  return found;
}

/** Finds the likely homes of a part of the records. */
export function likelyHomesOfPart(input: LikelyInput): (part: number) => LikelyOfPart {
  const { asked, held, homes } = input;
  const score = new Float64Array(input.clusters);
  return (part) => {
    const from = part * input.recordsPerPart;
    const to = Math.min(asked.start.length - 1, from + input.recordsPerPart);
    const likely = new NumberList();
    const counts = new Uint8Array(to - from);
    const met = new NumberList();
    for (let i = from; i < to; i++) {
      met.clear();
      for (let k = asked.start[i]; k < asked.start[i + 1]; k++) {
        const { start, homes: holders } = held[asked.source[k]];
        const [first, end] = [start[asked.number[k]], start[asked.number[k] + 1]];
        if (end - first > homesPerPartMax) continue;
        const weight = asked.share[k] * Math.log2((homes + 1) / (end - first));
        for (let h = first; h < end; h++) {
          const home = holders[h];
          if (score[home] === 0) met.push(home);
          score[home] += weight;
        }
      }
      const found = best(met.values(), score);
      for (const home of found) likely.push(home);
      counts[i - from] = found.length;
      for (const home of met.values()) score[home] = 0;
    }
    return { homes: shareable(likely.values()), counts };
  };
}

/** The homes of the highest scores, best first; of equal ones the earlier. */
function best(met: Uint32Array, score: Float64Array): number[] {
  const found: number[] = [];
  for (const home of met) {
    let at = found.length;
    if (at === homesPerRecord && !isBefore(home, found[at - 1], score)) continue;
    while (at > 0 && isBefore(home, found[at - 1], score)) at--;
    found.splice(at, 0, home);
    if (found.length > homesPerRecord) found.pop();
  }
  return found;
}

function isBefore(x: number, y: number, score: Float64Array): boolean {
  return score[x] === score[y] ? x < y : score[x] > score[y];
}
