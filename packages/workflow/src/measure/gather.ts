import type { MeasureInput, PublicationStatus } from '@lookback/figures';
import type { Charter, Memo } from '@lookback/model';
import type { LinkFinding, Trace } from '@lookback/network';
import { type ExclusionCode, type RecordedEvent, type ReviewState, stateAt } from '@lookback/review';
import { openBook } from '../book/book.ts';
import { claimsOfFiles } from '../claims/person-claims.ts';
import { standingExclusions } from '../cohort/exclusions.ts';
import type { ReviewContext } from '../context.ts';
import { loadEvidence } from '../evidence/load-evidence.ts';
import { rowIndex } from '../evidence/row-index.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { loadNetwork } from '../links/load-network.ts';
import { loadTrace } from '../links/load-trace.ts';
import { cutOffOf } from './cut-off.ts';
import { personInputs } from './measure-input.ts';
import { type ImportedSource, importedSources, receivedBySystem, recordsInput } from './records-input.ts';
import { requiredSearches } from './required-searches.ts';
import { reviewDigest } from './review-digest.ts';
import { utteredOf } from './uttered.ts';

/** Gathers what the figures of one as-of point rest on, from snapshots and the ledger as it was then. */
export async function gatherFigures(
  context: ReviewContext,
  options: { readonly asOf: string; readonly status: PublicationStatus; readonly events?: readonly RecordedEvent[] },
): Promise<MeasureInput> {
  const { asOf, status } = options;
  const events = options.events ?? (await (await openBook(context)).events());
  const { charter, workspace } = context;
  const evidence = await loadEvidence(context);
  const { persons } = await loadGraph(context);
  const { memo, network } = await loadNetwork(context);
  const trace = await loadTrace(context);
  const imported = await importedSources(context);
  const book = stateAt(events, {});
  const state = stateAt(events, { time: `${asOf}T23:59:59.999Z` });
  const findings = new Map(trace.findings.map((finding) => [finding.person, finding]));
  const rows = rowIndex(evidence, persons);
  const persona = personInputs({
    recordsOf: persons.recordsOf,
    declared: new Set(network.persons.map((declared) => declared.person)),
    findings,
    excluded: excludedNow(book, findings),
    claims: claimsOfFiles(evidence, persons, rows.fileOf).byPerson,
    state,
    asOf,
    status,
    knownSince: memo.known_since,
    requiredSearches: requiredSearches(charter),
    locationValidDays: charter.location_valid_days,
  });
  return {
    title: charter.title ?? memo.title ?? memo.id,
    question: charter.question,
    authority: charter.authority,
    population: charter.population,
    asOf,
    cutOff: await cutOffOf(context),
    status,
    simulated: workspace.simulated,
    network: networkOf(memo),
    records: recordsInput(evidence, persons, imported),
    persons: persona,
    chance: chanceOf(trace, persona),
    systems: systemsOf(context, imported),
    namedRules: namedRulesOf(charter),
    kSuppress: charter.k_suppress,
    quality: qualityOf(state),
    redress: redressOf(state),
    method: [
      { name: 'statements', value: evidence.digest.slice(0, 12) },
      { name: 'persons', value: persons.digest.slice(0, 12) },
      { name: 'links', value: trace.digest.slice(0, 12) },
      { name: 'ledger', value: reviewDigest(events, asOf).slice(0, 12) },
      ...exclusionsOf(charter, book),
    ],
  };
}

/** How each exclusion of the charter came to be, without names. */
function exclusionsOf(charter: Charter, state: ReviewState): MeasureInput['method'] {
  const ways = {
    signed: 'signed in the ledger by two keys',
    named: 'approved by two people whom the charter names; nobody signed',
    waiting: 'not approved: leaves nobody out',
  };
  return standingExclusions(charter, state).map(({ rule, approval }) => ({
    name: `exclusion ${rule}`,
    value: ways[approval],
  }));
}

/** Exclusions follow from the charter and the trace in force, not from a day. */
function excludedNow(state: ReviewState, findings: ReadonlyMap<string, LinkFinding>): Map<string, ExclusionCode> {
  const excluded = new Map<string, ExclusionCode>();
  for (const { person, reason } of state.cohort?.excluded ?? []) if (findings.has(person)) excluded.set(person, reason);
  return excluded;
}

function chanceOf(trace: Trace, persons: MeasureInput['persons']): MeasureInput['chance'] {
  const leftOut = persons.filter((person) => person.exclusion !== null);
  const [n1, n2, n3] = trace.expectation();
  const [c1, c2, c3] = trace.expectation({
    exclude: new Set(leftOut.map((person) => person.id)),
    withoutHubOnly: leftOut.some((person) => person.exclusion === 'X4a'),
    withoutChanceCompatible: leftOut.some((person) => person.exclusion === 'X4b'),
  });
  return {
    null: 'bipartite configuration model',
    tested: trace.summary.tested,
    L1: { N1: n1.expected, N2: n2.expected, N3: n3.expected },
    C: { N1: c1.expected, N2: c2.expected, N3: c3.expected },
    accidentalEqualities: trace.summary.accidental.reduce((sum, kind) => sum + kind.expected, 0),
    surviveAt5Percent: trace.summary.surviving,
  };
}

function networkOf(memo: Memo): MeasureInput['network'] {
  const { id, title, known_since: knownSince, window } = memo;
  return { id, title: title ?? null, knownSince, window, ...utteredOf(memo) };
}

function namedRulesOf(charter: Charter): MeasureInput['namedRules'] {
  return charter.named_rules.map(({ name, outcomes, definition }) => ({
    name,
    outcomes: outcomes as MeasureInput['namedRules'][number]['outcomes'],
    definition,
  }));
}

function qualityOf(state: ReviewState): MeasureInput['quality'] {
  if (state.checks.length === 0) return null;
  return { sampled: state.checks.length, overturned: state.checks.filter((check) => !check.agrees).length };
}

function redressOf(state: ReviewState): MeasureInput['redress'] {
  const cases = [...state.persons.values()].flatMap((review) => review.redress ?? []);
  return cases.length === 0 ? null : { received: cases.length, upheld: cases.filter((item) => item.upheld).length };
}

function systemsOf({ charter }: ReviewContext, imported: readonly ImportedSource[]): MeasureInput['systems'] {
  const received = receivedBySystem(imported, charter);
  return charter.systems.map((system) => {
    const { records = null, notRead = [] } = received.get(system.name) ?? {};
    return {
      name: system.name,
      searched: system.searched,
      why: system.why ?? null,
      custodian: system.custodian ?? null,
      records,
      ...(notRead.length > 0 ? { notRead } : {}),
    };
  });
}
