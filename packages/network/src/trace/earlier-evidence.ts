import type { EvidencePart, FindingInput } from './make-finding.ts';
import type { EarlierTrace, LinkFinding } from './types.ts';

/**
 * Looks up the evidence of a person in an earlier trace. It holds where none of the person's uses changed, the person touches the same
 * network anchors, and each of these has its window, its source in the memo and its being a hub or not as before. Persons with a
 * direct statement or a further hop are always read again: what these show hangs on other persons too.
 */
export function earlierEvidence({ anchors, findings, changed }: EarlierTrace) {
  const known = new Map(findings.map((finding) => [finding.person, finding]));
  return (input: FindingInput, person: string): EvidencePart | null => {
    const before = known.get(person);
    if (before === undefined || changed.has(person)) return null;
    if (input.direct.length + input.further.length + before.direct.length + before.further.length > 0) return null;
    if (input.under18 || before.bandReasons.includes('under_18_recorded')) return null;
    if (before.touches.length !== input.hits.length) return null;
    const touches = touchesNow(input, before, anchors);
    if (touches === null) return null;
    const { support, band, bandReasons } = before;
    return { touches, support, band, bandReasons };
  };
}

/** The touches with the anchors' places in the new list, or null where one is not as it was. */
function touchesNow(
  { hits, anchors }: FindingInput,
  before: LinkFinding,
  was: EarlierTrace['anchors'],
): LinkFinding['touches'] | null {
  const at = new Map(before.touches.map((touch) => [`${touch.kind} ${touch.key}`, touch]));
  const touches: LinkFinding['touches'][number][] = [];
  for (const { slot, certain } of hits) {
    const now = anchors[slot];
    const touch = at.get(`${now.kind} ${now.key}`);
    const old = touch && was[touch.anchor];
    if (touch === undefined || old === undefined) return null;
    const same =
      JSON.stringify(old.windows) === JSON.stringify(now.windows) &&
      old.memoSource === now.memoSource &&
      old.hub === now.hub;
    if (!same || certain !== (touch.certainty === 'certain')) return null;
    touches.push({ ...touch, anchor: slot });
  }
  return touches.sort((a, b) => a.anchor - b.anchor);
}
