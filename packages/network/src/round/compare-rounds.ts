import { byCodeUnit } from '@lookback/base';
import type { PersonId } from '@lookback/model';
import type { LinkFinding } from '../trace/types.ts';

export type RoundChange = 'new' | 'gone' | 'changed' | 'unchanged';

/** Why a person's finding differs, as a code with the item behind it. */
export interface RoundReason {
  /** evidence_added, evidence_removed, certainty_changed, identity_changed, band_changed, hub_changed */
  readonly code: string;
  readonly item: string;
}

export interface RoundDifference {
  readonly person: PersonId;
  readonly change: RoundChange;
  /** Empty where nothing that a reviewer sees has changed; p and q may move with the population and are no reason. */
  readonly why: readonly RoundReason[];
}

export interface RoundInput {
  readonly findings: readonly LinkFinding[];
  /** Person of a record in that round: tells a merge or split from new evidence. */
  readonly personOf?: (record: string) => PersonId | null;
}

/**
 * Compares the findings of two rounds: who is new, gone, changed or unchanged, and why. The evidence decides (statements, touches,
 * records), never p: the same evidence in a larger population is unchanged, so that a cleared person is not raised again.
 */
export function compareRounds(before: RoundInput, after: RoundInput): readonly RoundDifference[] {
  const was = new Map(before.findings.map((finding) => [finding.person, finding]));
  const is = new Map(after.findings.map((finding) => [finding.person, finding]));
  const persons = [...new Set([...was.keys(), ...is.keys()])].sort(byCodeUnit);
  return persons.map((person) => {
    const old = was.get(person);
    const now = is.get(person);
    const identity = identityReasons(person, old ?? now, before, after);
    const why = [...identity, ...differences(traits(old), traits(now))].sort(
      (a, b) => byCodeUnit(a.code, b.code) || byCodeUnit(a.item, b.item),
    );
    const change = old === undefined ? 'new' : now === undefined ? 'gone' : why.length > 0 ? 'changed' : 'unchanged';
    return { person, change, why };
  });
}

interface Traits {
  readonly statements: ReadonlySet<string>;
  readonly touches: ReadonlyMap<string, string>;
  readonly band: string;
  readonly hubOnly: string;
}

const nothing: Traits = { statements: new Set(), touches: new Map(), band: '', hubOnly: '' };

function traits(finding: LinkFinding | undefined): Traits {
  if (finding === undefined) return nothing;
  const touches = new Map<string, string>();
  const statements = new Set<string>();
  const take = (name: string, certainty: string, list: readonly { readonly statements: readonly string[] }[]) => {
    touches.set(name, touches.get(name) === 'certain' ? 'certain' : certainty);
    for (const use of list) for (const statement of use.statements) statements.add(statement);
  };
  for (const touch of finding.touches) take(`touch ${touch.kind} ${touch.key}`, touch.certainty, touch.uses);
  for (const one of finding.direct) take(`${one.type} ${one.member}`, one.evidence.certainty, [one.evidence]);
  for (const hop of finding.further) take(`hop ${hop.via} ${hop.kind} ${hop.key}`, hop.certainty, hop.evidence);
  return { statements, touches, band: String(finding.band), hubOnly: String(finding.hubOnly) };
}

function differences(old: Traits, now: Traits): RoundReason[] {
  const why: RoundReason[] = [];
  for (const item of now.statements) if (!old.statements.has(item)) why.push({ code: 'evidence_added', item });
  for (const item of old.statements) if (!now.statements.has(item)) why.push({ code: 'evidence_removed', item });
  if (old === nothing || now === nothing) return why;
  for (const [item, certainty] of now.touches) {
    const was = old.touches.get(item);
    if (was !== undefined && was !== certainty) why.push({ code: 'certainty_changed', item });
  }
  if (old.band !== now.band) why.push({ code: 'band_changed', item: `${old.band} to ${now.band}` });
  if (old.hubOnly !== now.hubOnly) why.push({ code: 'hub_changed', item: now.hubOnly });
  return why;
}

/** Records of a person that belonged to somebody else in the other round. */
function identityReasons(
  person: PersonId,
  finding: LinkFinding | undefined,
  before: RoundInput,
  after: RoundInput,
): RoundReason[] {
  if (finding === undefined || before.personOf === undefined || after.personOf === undefined) return [];
  const records = new Set([person, ...recordsOf(finding)]);
  return [...records].flatMap((record) => {
    const was = before.personOf?.(record) ?? null;
    const is = after.personOf?.(record) ?? null;
    return was !== null && is !== null && was !== is
      ? [{ code: 'identity_changed', item: `${record}: ${was} to ${is}` }]
      : [];
  });
}

function recordsOf(finding: LinkFinding): string[] {
  return [
    ...finding.touches.flatMap((touch) => touch.uses.map((use) => use.record)),
    ...finding.direct.map((one) => one.evidence.record),
    ...finding.further.flatMap((hop) => hop.evidence.map((use) => use.record)),
  ];
}
