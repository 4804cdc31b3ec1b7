import { touchTable } from '../build/touch-table.ts';
import type { Prepared } from './prepare.ts';
import type { DirectFinding, TraceOptions } from './types.ts';
import { directEvidence } from './use-evidence.ts';
import { withinWindow } from './window.ts';

const contextOnly = new Set(touchTable.between.filter((rule) => !rule.carries).map((rule) => rule.type));

/**
 * Direct statements between a tested person and a member with a role, within the network's window. Nothing is followed from
 * starting persons: who was found first leads to nobody.
 */
export function findDirect(prepared: Prepared, options: TraceOptions): ReadonlyMap<number, readonly DirectFinding[]> {
  const { graph, network, declared } = prepared;
  const { direct, directOff, persons } = graph;
  const found = new Map<number, DirectFinding[]>();
  const add = (at: number, person: number, member: number, outward: boolean) => {
    const role = declared.get(member);
    if (role === undefined || role.role === 'starting' || declared.has(person)) return;
    const certainty = withinWindow(direct.start[at], direct.end[at], direct.vague[at] === 1, network.window);
    if (certainty === 'no') return;
    const finding: DirectFinding = {
      type: direct.type[at],
      member: persons.at(member),
      role: role.role,
      memoSource: role.source,
      direction: outward ? 'to_member' : 'from_member',
      memberRecord: graph.items.record.at(outward ? direct.toRecord[at] : direct.fromRecord[at]),
      carries: !contextOnly.has(direct.type[at]),
      evidence: directEvidence(graph, at, outward ? direct.fromRecord[at] : direct.toRecord[at], certainty),
      identityCoincidence: options.identityCoincidence?.(persons.at(person)) ?? null,
    };
    const list = found.get(person);
    if (list) list.push(finding);
    else found.set(person, [finding]);
  };
  for (let at = 0; at < direct.from.length; at++) {
    if (directOff[at] === 1) continue;
    add(at, direct.from[at], direct.to[at], true);
    add(at, direct.to[at], direct.from[at], false);
  }
  for (const list of found.values()) list.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return found;
}

function sortKey({ type, member, evidence }: DirectFinding): string {
  return `${type} ${member} ${evidence.statements.join(' ')}`;
}
