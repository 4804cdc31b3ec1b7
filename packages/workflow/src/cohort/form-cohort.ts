import { digestOf, isoInterval } from '@lookback/base';
import type { Charter, Statement } from '@lookback/model';
import type { LinkFinding } from '@lookback/network';
import type { CohortMember, ExclusionCode } from '@lookback/review';
import type { Snapshot } from '@lookback/store';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { loadEvidence } from '../evidence/load-evidence.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { readLinks } from '../links/links.ts';
import { conductByPerson } from '../review/conduct.ts';
import { exclusionOf, rulesInForce, type StandingExclusion, standingExclusions } from './exclusions.ts';

export interface Cohort {
  readonly members: readonly CohortMember[];
  readonly excluded: readonly { readonly person: string; readonly reason: ExclusionCode }[];
  readonly exclusions: readonly StandingExclusion[];
}

/** The cohort of a links snapshot under the charter's exclusions; each needs two people. */
export async function cohortOf(context: ReviewContext, snapshot: Snapshot): Promise<Cohort> {
  const { findings } = await readLinks(snapshot);
  const { persons } = await loadGraph(context);
  const evidence = await loadEvidence(context);
  const contents = recordContents(evidence);
  const conduct = conductByPerson({ evidence, persons, findings });
  const state = await (await openBook(context)).state();
  const exclusions = standingExclusions(context.charter, state);
  const rules = rulesInForce(exclusions);
  const period = periodOf(context.charter);
  const members: CohortMember[] = [];
  const excluded: { person: string; reason: ExclusionCode }[] = [];
  for (const finding of findings) {
    const reason = exclusionOf(finding, rules, period);
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
  return { members, excluded, exclusions };
}

/** The days of the charter's period. */
export function periodOf({ period }: Charter): { readonly from: number; readonly to: number } {
  return { from: isoInterval(period.from)?.from ?? 0, to: isoInterval(period.to)?.to ?? 0 };
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

/** The same digests, each made when it is asked for: a screen needs few of them. */
export function contentsOnDemand(
  ofRecord: ReadonlyMap<string, readonly Said[]>,
): Pick<ReadonlyMap<string, string>, 'get'> {
  const made = new Map<string, string>();
  return {
    get(record) {
      const known = made.get(record);
      const statements = ofRecord.get(record);
      if (known !== undefined || statements === undefined) return known;
      const digest = digestOf(statements.map(({ prop, value }) => `${prop}=${value}`).sort());
      made.set(record, digest);
      return digest;
    },
  };
}

interface Said {
  readonly prop: string;
  readonly value: string;
}

/** The digest that a decision rests on: what the records say, and every statement that carries a link or shows conduct. */
export function evidenceDigest(
  finding: LinkFinding,
  records: readonly string[],
  contents: Pick<ReadonlyMap<string, string>, 'get'>,
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
