import { disjointLegs } from '../necessity/support.ts';
import type { Leg } from '../necessity/types.ts';
import type { Band, DirectFinding, FurtherHop, NetworkAnchor, TouchFinding } from './types.ts';

export interface BandInput {
  readonly touches: readonly TouchFinding[];
  readonly direct: readonly DirectFinding[];
  readonly further: readonly FurtherHop[];
  readonly anchors: readonly NetworkAnchor[];
  readonly under18: boolean;
  /** Legs of what is certain and no hub. */
  readonly strongLegs: readonly Leg[];
}

/** Why links are not enough for band 3: one only, one only that is certain, none that is, or all of one origin. */
function weakReasons(links: number, strongLegs: readonly Leg[]): readonly string[] {
  const certain = new Set(strongLegs.map((leg) => leg.id)).size;
  if (links === 1) return ['one_direct_link', ...(certain === 0 ? ['only_possible'] : [])];
  if (certain === 0) return ['several_links', 'only_possible'];
  return [certain === 1 ? 'one_certain_link' : 'links_of_one_origin'];
}

/**
 * The band of a linked person, from link evidence only (requirements 1.3): 1 proposed for a recorded age under 18; 2 a
 * documented part in running the network; 3 several independent direct links; 4 one direct link; 5 only what chance gives (hubs).
 * Neither p nor any protected attribute enters. Returns the reasons as codes.
 */
export function bandOf(input: BandInput): { readonly band: Band; readonly reasons: readonly string[] } {
  const { touches, direct, further, anchors, strongLegs } = input;
  if (input.under18) return { band: 1, reasons: ['under_18_recorded'] };
  const carrying = direct.filter((finding) => finding.carries);
  const solid = touches.filter((touch) => !anchors[touch.anchor].hub);
  const runs = solid
    .filter((touch) => touch.runs)
    .map((touch) => `runs:${anchors[touch.anchor].kind}:${anchors[touch.anchor].key}`);
  if (runs.length > 0) return { band: 2, reasons: runs };
  const links = solid.length + carrying.length;
  if (links >= 2) {
    const known = strongLegs.every((leg) => leg.items.some((item) => item.level === 'origin'));
    const count = disjointLegs(strongLegs, known ? 'origin' : 'record');
    const ways = new Set(strongLegs.map((leg) => leg.id)).size;
    if (count >= 2 && ways >= 2) {
      const reasons = [`independent_legs:${count}`];
      return { band: 3, reasons: known ? reasons : [...reasons, 'independence_not_known'] };
    }
  }
  if (links > 0) {
    return { band: 4, reasons: weakReasons(links, strongLegs) };
  }
  if (touches.length === 0 && further.length > 0) {
    const certain = further.some((hop) => hop.certainty === 'certain');
    return { band: certain ? 4 : 5, reasons: ['further_hop', ...(certain ? [] : ['only_possible'])] };
  }
  return { band: 5, reasons: ['hub_only'] };
}
