import { anchorAt, useFlag } from '../build/evidence-graph.ts';
import { supportOf } from '../necessity/support.ts';
import type { Leg } from '../necessity/types.ts';
import { bandOf } from './band.ts';
import { type Hit, type Prepared, useCertainty, usesOf } from './prepare.ts';
import type { Tested } from './test-linked.ts';
import type { DirectFinding, FurtherHop, LinkFinding, NetworkAnchor, TouchFinding, UseEvidence } from './types.ts';
import { identityOf, itemsOf, useEvidence } from './use-evidence.ts';

export interface FindingInput {
  readonly prepared: Prepared;
  readonly anchors: readonly NetworkAnchor[];
  readonly person: number;
  readonly hits: readonly Hit[];
  readonly direct: readonly DirectFinding[];
  readonly further: readonly FurtherHop[];
  readonly tested: Tested;
  readonly degree: number;
  readonly level: number;
  readonly under18: boolean;
  /** What an earlier trace has of the person, or null where it does not hold any more. */
  readonly earlier: ((input: FindingInput, person: string) => EvidencePart | null) | null;
}

/** Puts together everything that was found about one person; what an earlier trace says of unchanged evidence is taken over. */
export function makeFinding(input: FindingInput): LinkFinding {
  const { prepared, anchors, hits, direct, further, tested } = input;
  const person = prepared.graph.persons.at(input.person);
  const { touches, support, band, bandReasons } = input.earlier?.(input, person) ?? readEvidence(input, person);
  const carrying = direct.some((finding) => finding.carries);
  const moved = touches.some((touch) => touch.leg);
  const observedTestable = hits.filter((hit) => anchors[hit.slot].testable).length;
  const hubOnly = touches.length > 0 && !carrying && touches.every((touch) => anchors[touch.anchor].hub);
  const unsupported = observedTestable >= 2 && tested.q > input.level;
  return {
    person,
    touches,
    direct,
    further,
    moved,
    observed: touches.length,
    observedTestable,
    certain: touches.filter((touch) => touch.certainty === 'certain').length,
    degree: input.degree,
    ...tested,
    hubOnly,
    chanceCompatible: !carrying && !moved && (hubOnly || unsupported),
    band,
    bandReasons,
    strength: {
      surprise: tested.p > 0 ? Math.min(300, -Math.log10(tested.p)) : 300,
      specificity: touches.reduce(
        (sum, { anchor }) => sum + (anchors[anchor].hub ? 0 : anchors[anchor].specificity),
        0,
      ),
      legs: support.disjoint.origin,
      links:
        touches.filter(({ anchor }) => !anchors[anchor].hub).length +
        direct.filter((finding) => finding.carries).length,
    },
    support,
  };
}

/** What of a finding rests on the person's own evidence, and on nothing that the population changes but who is a hub. */
export type EvidencePart = Pick<LinkFinding, 'touches' | 'support' | 'band' | 'bandReasons'>;

function readEvidence(
  { prepared, anchors, hits, direct, further, under18 }: FindingInput,
  person: string,
): EvidencePart {
  const touches = hits.map((hit) => touchFinding(prepared, hit)).sort((a, b) => a.anchor - b.anchor);
  const legs = legsOf({ person, anchors, touches, direct, further });
  const support = supportOf(legs.map(({ leg }) => leg));
  const strongLegs = legs.filter(({ strong }) => strong).map(({ leg }) => leg);
  const { band, reasons } = bandOf({ touches, direct, further, anchors, under18, strongLegs });
  return { touches, support, band, bandReasons: reasons };
}

/** What a person's use of an anchor shows; with `holds`, of the uses that hold alone. */
export function touchFinding(
  { graph, slots }: Prepared,
  hit: Hit,
  holds: (use: UseEvidence) => boolean = () => true,
): TouchFinding {
  const { windows } = slots[hit.slot];
  const { kind, key } = anchorAt(graph.anchors, slots[hit.slot].index);
  let leg = kind === 'journey';
  let runs = false;
  const uses: UseEvidence[] = [];
  for (const use of usesOf(graph, hit.touch)) {
    const certainty = useCertainty(graph, use, windows);
    if (certainty === 'no') continue;
    const evidence = useEvidence(graph, use, certainty);
    if (!holds(evidence)) continue;
    if (graph.uses.flags[use] & useFlag.leg) leg = true;
    if (graph.uses.flags[use] & useFlag.runs) runs = true;
    uses.push(evidence);
  }
  uses.sort((a, b) => (a.from ?? 1e9) - (b.from ?? 1e9) || (a.statements.join() < b.statements.join() ? -1 : 1));
  return { anchor: hit.slot, kind, key, certainty: hit.certain ? 'certain' : 'possible', uses, leg, runs };
}

export interface GradedLeg {
  readonly leg: Leg;
  /** Certain, and no hub. */
  readonly strong: boolean;
}

/** All ways in which a person is linked: each use in its window, each direct statement that carries, each further hop. */
export function legsOf({
  person,
  anchors,
  touches,
  direct,
  further,
}: Pick<LinkFinding, 'person' | 'touches' | 'direct' | 'further'> & {
  readonly anchors: readonly NetworkAnchor[];
}): GradedLeg[] {
  return [
    ...touches.flatMap(({ anchor, uses }) => {
      const { kind, key, memoSource, hub } = anchors[anchor];
      return uses.map((use) => ({
        leg: { id: `touch:${kind}:${key}`, items: itemsOf(use, person, memoSource) },
        strong: !hub && use.certainty === 'certain',
      }));
    }),
    ...direct
      .filter((finding) => finding.carries)
      .map(({ type, member, memberRecord, memoSource, evidence }) => ({
        leg: {
          id: `direct:${type}:${member}`,
          items: [...itemsOf(evidence, person, memoSource), ...identityOf(memberRecord, member)],
        },
        strong: evidence.certainty === 'certain',
      })),
    ...further.map(({ via, kind, key, evidence, certainty }) => ({
      leg: {
        id: `hop:${via}:${kind}:${key}`,
        items: evidence.flatMap((use, i) => itemsOf(use, i === 0 ? person : via, '')),
      },
      strong: certainty === 'certain',
    })),
  ];
}
