import { overlap } from '@lookback/base';
import { kindAt, unknownDay } from '../build/evidence-graph.ts';
import { dragnetLimit } from './declare-network.ts';
import { type Prepared, usesOf } from './prepare.ts';
import type { FurtherHop, TraceOptions } from './types.ts';
import { useEvidence } from './use-evidence.ts';

/**
 * The second hop: who shared an anchor, at the same time, with a person whom a reviewer confirmed. Only confirmed persons are
 * a start (one hop by default, DESIGN 6); anchors of the network and dragnets are left out.
 */
export function findFurther(prepared: Prepared, options: TraceOptions): ReadonlyMap<number, readonly FurtherHop[]> {
  const { graph, declared, slotOf, touchOn, users } = prepared;
  const { index, persons, anchors } = graph;
  const found = new Map<number, FurtherHop[]>();
  const confirmed = options.confirmed;
  if (confirmed === undefined || confirmed.size === 0) return found;
  const limit = dragnetLimit(persons.length);
  let next = 0;
  for (const id of persons) {
    const via = next++;
    if (!confirmed.has(id) || declared.has(via)) continue;
    for (let t = index.personOffset[via]; t < index.personOffset[via + 1]; t++) {
      const anchor = index.touchAnchor[t];
      if (touchOn[t] === 0 || slotOf[anchor] >= 0 || users[anchor] > limit) continue;
      for (let i = index.anchorOffset[anchor]; i < index.anchorOffset[anchor + 1]; i++) {
        const other = index.anchorTouch[i];
        const person = index.touchPerson[other];
        if (person === via || touchOn[other] === 0 || declared.has(person)) continue;
        const hop = sharedUse(prepared, t, other);
        if (hop === null) continue;
        const list = found.get(person) ?? [];
        list.push({ via: id, kind: kindAt(anchors, anchor), key: anchors.key.at(anchor), ...hop });
        found.set(person, list);
      }
    }
  }
  return found;
}

function sharedUse(
  { graph }: Prepared,
  mine: number,
  theirs: number,
): Pick<FurtherHop, 'certainty' | 'evidence'> | null {
  let best: Pick<FurtherHop, 'certainty' | 'evidence'> | null = null;
  for (const a of usesOf(graph, mine)) {
    for (const b of usesOf(graph, theirs)) {
      const certainty = overlap(span(graph.uses, a), span(graph.uses, b));
      if (certainty === 'no' || (best !== null && certainty !== 'certain')) continue;
      best = { certainty, evidence: [useEvidence(graph, b, certainty), useEvidence(graph, a, certainty)] };
      if (certainty === 'certain') return best;
    }
  }
  return best;
}

function span({ from, to }: Prepared['graph']['uses'], use: number) {
  return { from: from[use] === unknownDay ? null : from[use], to: to[use] === unknownDay ? null : to[use] };
}
