import { digestOf, GuardError } from '@lookback/base';
import type { Charter, Statement } from '@lookback/model';
import type { LinkFinding } from '@lookback/network';
import type { CohortMember, ExclusionCode } from '@lookback/review';
import type { Snapshot } from '@lookback/store';
import type { ReviewContext } from '../context.ts';
import { loadEvidence } from '../evidence/load-evidence.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { readLinks } from '../links/links.ts';
import { conductByPerson } from '../review/conduct.ts';

export interface Cohort {
  readonly members: readonly CohortMember[];
  readonly excluded: readonly { readonly person: string; readonly reason: ExclusionCode }[];
}

/** The cohort of a links snapshot under the charter's exclusions; each needs two people. */
export async function cohortOf(context: ReviewContext, snapshot: Snapshot): Promise<Cohort> {
  const { findings } = await readLinks(snapshot);
  const { persons } = await loadGraph(context);
  const evidence = await loadEvidence(context);
  const contents = recordContents(evidence);
  const conduct = conductByPerson({ evidence, persons, findings });
  const rules = approvedExclusions(context.charter);
  const members: CohortMember[] = [];
  const excluded: { person: string; reason: ExclusionCode }[] = [];
  for (const finding of findings) {
    const reason = exclusionOf(finding, rules);
    if (reason) {
      excluded.push({ person: finding.person, reason });
      continue;
    }
    const records = persons.recordsOf.get(finding.person) ?? [];
    members.push({
      person: finding.person,
      records,
      evidenceDigest: evidenceDigest(finding, records, contents, conduct.get(finding.person)),
      band: finding.band,
      moved: finding.moved,
    });
  }
  return { members, excluded };
}

/** Rules that leave linked persons out before review. Throws GuardError where fewer than two people approved one. */
export function approvedExclusions(charter: Charter): ReadonlySet<Charter['exclusions'][number]['rule']> {
  for (const { rule, approved_by } of charter.exclusions) {
    if (new Set(approved_by.map((name) => name.toLowerCase())).size >= 2) continue;
    throw new GuardError({
      code: 'exclusion_needs_two',
      message: `The exclusion ${rule} is approved by ${approved_by.length} of the two people that it needs.`,
      todo: 'Let a second person approve it in charter.yaml, or remove it.',
    });
  }
  return new Set(charter.exclusions.map(({ rule }) => rule));
}

function exclusionOf(finding: LinkFinding, rules: ReturnType<typeof approvedExclusions>): ExclusionCode | null {
  if (finding.direct.some((direct) => direct.carries) || finding.moved) return null;
  if (rules.has('hub_only') && finding.hubOnly) return 'X4a';
  if (rules.has('chance_compatible') && finding.chanceCompatible) return 'X4b';
  return null;
}

/** A digest of what each record says, by record id. */
export function recordContents(evidence: {
  readonly records: readonly string[];
  readonly statements: readonly { readonly entity: string; readonly prop: string; readonly value: string }[];
}): ReadonlyMap<string, string> {
  const said = new Map<string, string[]>(evidence.records.map((record) => [record, []]));
  for (const { entity, prop, value } of evidence.statements) said.get(entity)?.push(`${prop}=${value}`);
  return new Map([...said].map(([record, items]) => [record, digestOf(items.sort())]));
}

/** The digest that a decision rests on: what the records say, and every statement that carries a link or shows conduct. */
export function evidenceDigest(
  finding: LinkFinding,
  records: readonly string[],
  contents: ReadonlyMap<string, string>,
  conduct: readonly Statement[] = [],
): string {
  const uses = [
    ...finding.touches.flatMap((touch) => touch.uses),
    ...finding.direct.map((direct) => direct.evidence),
    ...finding.further.flatMap((hop) => hop.evidence),
  ];
  return digestOf({
    records: records.map((record) => [record, contents.get(record) ?? '']),
    statements: [...new Set(uses.flatMap((use) => use.statements))].sort(),
    conduct: conduct.map((statement) => statement.id).sort(),
  });
}
