import { type TouchIndex, type UseColumns, unknownDay } from './evidence-graph.ts';

/**
 * Distinct touches in both directions, each with its uses: uses are radix-sorted by anchor, then by person (two counting sorts), so
 * that equal pairs stand together; O(uses + persons + anchors).
 */
export function touchIndex(uses: Pick<UseColumns, 'person' | 'anchor'>, persons: number, anchors: number): TouchIndex {
  const many = uses.person.length;
  const { touchUse, sortedAnchor, personStart } = sortUses(uses, persons, anchors);
  const personOffset = new Uint32Array(persons + 1);
  const anchorOffset = new Uint32Array(anchors + 1);
  const allPersons = new Uint32Array(many);
  const allOffsets = new Uint32Array(many + 1);
  let touches = 0;
  for (let p = 0; p < persons; p++) {
    let last = -1;
    for (let i = personStart[p]; i < personStart[p + 1]; i++) {
      const anchor = sortedAnchor[i];
      if (anchor === last) continue;
      last = anchor;
      allPersons[touches] = p;
      allOffsets[touches] = i;
      sortedAnchor[touches++] = anchor;
      anchorOffset[anchor + 1]++;
    }
    personOffset[p + 1] = touches;
  }
  allOffsets[touches] = many;
  cumulate(anchorOffset);
  const touchAnchor = sortedAnchor.slice(0, touches);
  const anchorTouch = new Uint32Array(touches);
  const next = anchorOffset.slice(0, anchors);
  for (let t = 0; t < touches; t++) anchorTouch[next[touchAnchor[t]]++] = t;
  return {
    personOffset,
    touchAnchor,
    touchPerson: allPersons.slice(0, touches),
    touchUseOffset: allOffsets.slice(0, touches + 1),
    touchUse,
    anchorOffset,
    anchorTouch,
  };
}

/** Uses in order of person, then anchor, then their own order, with their anchors beside them. */
function sortUses({ person, anchor }: Pick<UseColumns, 'person' | 'anchor'>, persons: number, anchors: number) {
  const many = person.length;
  const anchorStart = counted(anchor, anchors);
  const order = new Uint32Array(many);
  const at = anchorStart.slice(0, anchors);
  for (let u = 0; u < many; u++) order[at[anchor[u]]++] = u;
  const personStart = counted(person, persons);
  const next = personStart.slice(0, persons);
  const touchUse = new Uint32Array(many);
  const sortedAnchor = new Uint32Array(many);
  for (let a = 0; a < anchors; a++) {
    for (let i = anchorStart[a]; i < anchorStart[a + 1]; i++) {
      const to = next[person[order[i]]]++;
      touchUse[to] = order[i];
      sortedAnchor[to] = a;
    }
  }
  return { touchUse, sortedAnchor, personStart };
}

/** Where each value's run starts. */
function counted(values: Uint32Array, size: number): Uint32Array {
  const offset = new Uint32Array(size + 1);
  for (let i = 0; i < values.length; i++) offset[values[i] + 1]++;
  cumulate(offset);
  return offset;
}

function cumulate(offset: Uint32Array): void {
  for (let i = 1; i < offset.length; i++) offset[i] += offset[i - 1];
}

/** Uses in order of their first day, unknown days first: one counting sort over the days. */
export function usesByTime(uses: Pick<UseColumns, 'from'>): Uint32Array {
  const { from } = uses;
  let first = 2147483647;
  let last = unknownDay;
  for (let u = 0; u < from.length; u++) {
    if (from[u] === unknownDay) continue;
    if (from[u] < first) first = from[u];
    if (from[u] > last) last = from[u];
  }
  const span = last < first ? 0 : last - first + 1;
  if (span > 4_000_000) return Uint32Array.from(from.keys()).sort((a, b) => from[a] - from[b] || a - b);
  const offset = new Uint32Array(span + 2);
  const slot = (u: number) => (from[u] === unknownDay ? 0 : from[u] - first + 1);
  for (let u = 0; u < from.length; u++) offset[slot(u) + 1]++;
  for (let s = 0; s <= span; s++) offset[s + 1] += offset[s];
  const out = new Uint32Array(from.length);
  for (let u = 0; u < from.length; u++) out[offset[slot(u)]++] = u;
  return out;
}
