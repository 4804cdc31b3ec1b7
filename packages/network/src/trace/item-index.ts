import { byCodeUnit } from '@lookback/base';
import type { EvidenceItem } from '../build/evidence-graph.ts';
import { holdsWithout } from '../necessity/support.ts';
import type { Leg } from '../necessity/types.ts';
import { legsOf } from './make-finding.ts';
import type { LinkFinding, NetworkAnchor } from './types.ts';

/**
 * Answers "who drops out without these items": an index from item to the persons with a leg that needs it, so that only those
 * are looked at. Built at the first question.
 */
export function itemIndex(
  findings: readonly LinkFinding[],
  anchors: readonly NetworkAnchor[],
): (items: readonly EvidenceItem[]) => readonly string[] {
  let index: Map<string, Set<number>> | null = null;
  const legs: (readonly Leg[])[] = [];
  const build = () => {
    const made = new Map<string, Set<number>>();
    findings.forEach((finding, i) => {
      legs[i] = legsOf({ ...finding, anchors }).map(({ leg }) => leg);
      for (const leg of legs[i]) {
        for (const item of leg.items) {
          const name = nameOf(item);
          const persons = made.get(name);
          if (persons) persons.add(i);
          else made.set(name, new Set([i]));
        }
      }
    });
    return made;
  };
  return (items) => {
    index ??= build();
    const gone = new Set(items.map(nameOf));
    const touched = new Set([...gone].flatMap((name) => [...(index?.get(name) ?? [])]));
    return [...touched]
      .filter((i) => !holdsWithout(legs[i], (item) => gone.has(nameOf(item))))
      .map((i) => findings[i].person)
      .sort(byCodeUnit);
  };
}

function nameOf({ level, id }: EvidenceItem): string {
  return `${level} ${id}`;
}
