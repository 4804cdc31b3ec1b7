import type { EvidenceItem } from '../build/evidence-graph.ts';
import { holdsWithout } from '../necessity/support.ts';
import { bandOf } from './band.ts';
import { legsOf, touchFinding } from './make-finding.ts';
import type { Hit, Prepared } from './prepare.ts';
import type { BandWithout, DirectFinding, FurtherHop, LinkFinding, NetworkAnchor, TouchFinding } from './types.ts';
import { identityOf, itemsOf } from './use-evidence.ts';

export interface WithoutInput {
  readonly prepared: Prepared;
  readonly anchors: readonly NetworkAnchor[];
  readonly hits: readonly Hit[];
  readonly finding: LinkFinding;
  readonly items: readonly EvidenceItem[];
}

/**
 * The band in which a person would stand without some items, by the same rule as with them; null where the person drops
 * out. What others use, hence which anchor is a hub, stays as it is.
 */
export function bandWithout({ prepared, anchors, hits, finding, items }: WithoutInput): BandWithout | null {
  const gone = new Set(items.map(({ level, id }) => `${level} ${id}`));
  const lost = ({ level, id }: EvidenceItem) => gone.has(`${level} ${id}`);
  const { person } = finding;
  const memoOf = (touch: Hit) => anchors[touch.slot].memoSource;
  const touches = hits
    .map((hit) => touchFinding(prepared, hit, (use) => !itemsOf(use, person, memoOf(hit)).some(lost)))
    .filter(({ uses }) => uses.length > 0)
    .map((touch): TouchFinding => ({ ...touch, certainty: certaintyOf(touch) }));
  const direct = finding.direct.filter(
    (one: DirectFinding) =>
      ![...itemsOf(one.evidence, person, one.memoSource), ...identityOf(one.memberRecord, one.member)].some(lost),
  );
  const further = finding.further.filter(
    (hop: FurtherHop) => !hop.evidence.flatMap((use, at) => itemsOf(use, at === 0 ? person : hop.via, '')).some(lost),
  );
  const legs = legsOf({ person, anchors, touches, direct, further });
  const all = legs.map(({ leg }) => leg);
  if (!holdsWithout(all, lost)) return null;
  const strongLegs = legs.filter(({ strong }) => strong).map(({ leg }) => leg);
  const under18 = finding.bandReasons.includes('under_18_recorded');
  const { band, reasons } = bandOf({ touches, direct, further, anchors, under18, strongLegs });
  return { band, reasons, touches: touches.length, moved: touches.some((touch) => touch.leg) };
}

const certaintyOf = ({ uses }: TouchFinding): TouchFinding['certainty'] =>
  uses.some((use) => use.certainty === 'certain') ? 'certain' : 'possible';
