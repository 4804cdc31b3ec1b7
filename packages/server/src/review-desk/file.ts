import { isoDay } from '@lookback/base';
import { ownNumberProps } from '@lookback/model';
import { isAdverse, type PersonView, personView } from '@lookback/review';
import {
  bitsOf,
  type CandidateRow,
  holdsTogether,
  loadFile,
  logRead,
  needSnapshot,
  type PersonFile,
  readCandidates,
  summaryOf,
} from '@lookback/workflow';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { Outcome } from '../schema/index.ts';
import { careOf } from './care.ts';
import { pathsOf } from './evidence.ts';
import { fieldRows } from './fields.ts';
import { givenOutOf } from './give-out.ts';
import { identityGate, pairFirst } from './identity.ts';
import { bornOf, labelOf, namesOf, valuesOf } from './label.ts';
import { reasonsOf } from './queue.ts';
import { partOf, shownAnswers, stageName } from './stage.ts';
import { keyOf, ledgerReader, libraryOf, nowMs, stateOf, today, type World } from './world.ts';

/** A person's file for a reader; the read is in the ledger before the file is given out. */
export async function personFile(
  world: World,
  id: string,
  query: s.PersonQuery,
  reader: Reader,
): Promise<s.PersonFile> {
  const { context } = world;
  const key = keyOf(world, reader);
  const file = await loadFile(context, id);
  await logRead(context, file.id, key);
  const [state, library] = [await stateOf(world), await libraryOf(world)];
  const view = personView(state, file.id, ledgerReader(world, reader), nowMs(world));
  const pair = await holdsTogether(context, file);
  const ordered = pairFirst(file.records, pair);
  const records = ordered.slice(query.recordsFrom, query.recordsFrom + query.recordsLimit);
  const band = view?.band ?? file.finding?.band ?? 5;
  const paths = await pathsOf(world, file, reader);
  const soleSupport = paths.hangsOn.length > 0;
  const knownSince = (state.cohort?.knownSince ?? today(world)).slice(0, 10);
  const timeline = timelineOf(file, view, knownSince);
  const { location } = await summaryOf(context, file, key);
  const conflict = timeline.some((item) => item.conflict) || location.code === 'W8';
  const withdrawn = new Set(state.withdrawn.map((one) => one.source));
  const body = {
    id: file.id,
    basis: file.evidenceDigest,
    simulated: context.workspace.simulated,
    names: namesOf(library, file.id),
    born: bornOf(library, file.id),
    band,
    reasons: [
      ...reasonsOf({
        reasons: file.finding?.bandReasons ?? [],
        band,
        soleSupport,
        reopened: (view?.reopened.length ?? 0) > 0,
      }),
      ...(conflict ? [{ code: 'reason_place_conflict' }] : []),
    ],
    firstKnown: knownSince,
    ageDays: view?.ageDays ?? 0,
    takenBy: view?.taken?.by.name ?? null,
    records: records.map((record) => recordOf(record, withdrawn)),
    recordsTotal: file.records.length,
    fields: fieldRows(records, pair === null ? new Map() : bitsOf(pair), context.charter),
    missing: missingOf(file),
    nearest: await nearestOf(world, file),
    paths,
    chance: chanceOf(file),
    timeline,
    location: { code: location.code },
    identity: identityGate(state, file, pair, key?.id ?? null, context.charter),
    conduct: conductOf(view, paths, key?.id ?? null),
    care: careOf(view, reader),
    givenOut: givenOutOf(view, reader),
    seen: seenOf(view),
  };
  return { ...body, version: `${file.evidenceDigest.slice(0, 16)}.${state.sequence}` };
}

function recordOf(record: PersonFile['records'][number], withdrawn: ReadonlySet<number>): s.PersonRecord {
  const { id, file: source, row } = record;
  return { id, source, row, seen: null, withdrawn: withdrawn.has(Number(/^S(\d+)/.exec(id)?.[1])) };
}

function chanceOf({ finding, tested }: PersonFile): s.Chance {
  const base = { touches: finding?.observed ?? 0, tests: tested, nullModel: 'bicm' };
  if (finding === null) return { ...base, probability: null, q: null, says: [] };
  const carried = finding.moved || finding.direct.some((item) => item.carries);
  const code =
    finding.q <= 0.05 && finding.observed > 1 ? 'chance_survives' : carried ? 'chance_direct' : 'chance_not_alone';
  if (finding.observed < 2) {
    const says = [
      ...(finding.observed === 1 ? [{ code: 'chance_one_touch' }] : []),
      ...(carried ? [{ code: 'chance_direct' }] : []),
    ];
    return { ...base, probability: null, q: null, says };
  }
  return { ...base, probability: finding.p, q: finding.q, says: [{ code }] };
}

function missingOf(file: PersonFile): s.Finding[] {
  const given = new Set(file.records.flatMap((record) => record.statements.map((one) => one.prop)));
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['birthDate', ['birthDate']],
    ['phone', ['phone', 'phoneNumber']],
    ['address', ['address', 'addressEntity']],
    ['document', ownNumberProps],
    ['fatherName', ['fatherName']],
  ];
  return groups
    .filter(([, props]) => !props.some((prop) => given.has(prop)))
    .map(([field]) => ({ code: 'missing', with: { field } }));
}

const candidates = new WeakMap<object, Promise<ReadonlyMap<string, readonly CandidateRow[]>>>();

/** The pairs that were not joined, by each of their records; read once for each state of the persons. */
export function candidatesOf(world: World, persons: object): Promise<ReadonlyMap<string, readonly CandidateRow[]>> {
  const known = candidates.get(persons) ?? readByRecord(world);
  candidates.set(persons, known);
  return known;
}

async function readByRecord(world: World): Promise<ReadonlyMap<string, readonly CandidateRow[]>> {
  const byRecord = new Map<string, CandidateRow[]>();
  for (const row of await readCandidates(await needSnapshot(world.context, 'persons', 'resolve'))) {
    for (const record of [row.a, row.b]) {
      const rows = byRecord.get(record);
      if (rows === undefined) byRecord.set(record, [row]);
      else rows.push(row);
    }
  }
  return byRecord;
}

async function nearestOf(world: World, file: PersonFile): Promise<s.NearestOther | null> {
  const library = await libraryOf(world);
  const own = new Set(file.records.map((record) => record.id));
  const byRecord = await candidatesOf(world, library.persons);
  const mine = [...own]
    .flatMap((record) => byRecord.get(record) ?? [])
    .filter((row) => own.has(row.a) !== own.has(row.b));
  const best = mine.sort((a, b) => b.probability - a.probability)[0];
  if (best === undefined) return null;
  const [here, there] = own.has(best.a) ? [best.a, best.b] : [best.b, best.a];
  const person = library.persons.personOf.get(there) ?? there;
  const values = (record: string, field: string) =>
    valuesOf(library.ofRecord.get(record) ?? [], (prop) => prop === field);
  const because = ['birthDate', ...ownNumberProps, 'phone', 'address'].flatMap((field): s.Finding[] => {
    const [a, b] = [values(here, field), values(there, field)];
    if (a.length === 0 && b.length === 0) return [];
    if (a.length === 0 || b.length === 0) return [{ code: 'missing_field', with: { field } }];
    const shared = a.find((value) => b.includes(value));
    if (shared !== undefined) return [{ code: 'agrees_field', with: { field, a: shared } }];
    return [{ code: 'differs_field', with: { field, a: a[0] ?? '', b: b[0] ?? '' } }];
  });
  return {
    person,
    label: labelOf(library, person),
    probability: best.probability,
    because: [{ code: `candidate_${best.reason}` }, ...because],
  };
}

function timelineOf(file: PersonFile, view: PersonView | null, knownSince: string): s.TimeItem[] {
  const item = (lane: s.TimeItem['lane'], from: string | null, to: string | null, says: s.Finding): s.TimeItem => ({
    ...{
      lane,
      from: fullDay(from, false),
      to: fullDay(to, true),
      says,
      possible: false,
      conflict: false,
      source: null,
    },
  });
  const touches = (file.finding?.touches ?? []).flatMap((touch) => {
    const use = touch.uses[0];
    const kind = file.anchors[touch.anchor]?.kind ?? 'phone';
    if (use === undefined) return [];
    const days = [use.from, use.to].map((day) => (day === null ? null : isoDay(day)));
    return [
      {
        ...item('touch', days[0] ?? null, days[1] ?? null, { code: 'time_touch', with: { kind } }),
        possible: touch.certainty === 'possible',
      },
    ];
  });
  const { locations, actions } = file.claims;
  const places = locations.map((claim) => ({
    ...item('place', claim.from, claim.to, { code: 'time_place', with: { state: claim.state, source: claim.source } }),
    conflict: locations.some((other) => disagree(claim, other)),
    source: claim.source,
  }));
  const acts = actions.map((claim) =>
    item('action', claim.from, claim.to || claim.from, { code: `action_${claim.type}` }),
  );
  const review = [
    item('review', knownSince, knownSince, { code: 'time_first_known' }),
    ...(view?.answers ?? []).map((one) =>
      item('review', one.at.slice(0, 10), one.at.slice(0, 10), { code: 'time_answered' }),
    ),
    ...(view?.reopened ?? []).map((one) =>
      item('review', one.at.slice(0, 10), one.at.slice(0, 10), { code: 'time_reopened' }),
    ),
  ];
  return [...touches, ...places, ...acts, ...review];
}

/** A possibly partial ISO date as a whole day: the first or the last that it may mean. */
function fullDay(text: string | null, last: boolean): string | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(text ?? '');
  if (found === null) return null;
  const [, year, month, day] = found;
  if (day !== undefined) return `${year}-${month}-${day}`;
  if (month === undefined) return last ? `${year}-12-31` : `${year}-01-01`;
  const end = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last ? end : '01'}`;
}

type Place = PersonFile['claims']['locations'][number];

function disagree(a: Place, b: Place): boolean {
  if (a === b || a.source === b.source || a.state === b.state) return false;
  const end = (claim: Place) => claim.to || '9999';
  return a.from !== '' && b.from !== '' && a.from <= end(b) && b.from <= end(a);
}

function conductOf(view: PersonView | null, paths: s.Paths, keyId: string | null): s.ConductGate {
  const conduct = paths.items.some((item) => item.conduct);
  const shown = shownAnswers(view, keyId);
  const answers = shown.map((one) => ({
    part: one.reading === 'adjudication' ? ('adjudicator' as const) : one.reading,
    by: one.by.name,
    at: one.at,
    outcome: one.outcome,
    reason: one.reason ?? '',
    innocent: one.innocentExplanation ?? '',
    evidence: [...one.evidence],
  }));
  const last = view?.reopened.at(-1);
  const settled = view?.inCohort === true ? view.settled : null;
  return {
    stage: view === null ? 'not_started' : stageName(view.stage),
    ...partOf(view?.inCohort === true ? view.next : 'person_not_in_cohort'),
    choices: Outcome.options.map((outcome) => {
      const adverse = isAdverse(outcome);
      const closed = paths.items.length === 0 ? 'no_evidence' : adverse && !conduct ? 'needs_conduct_evidence' : null;
      return { outcome, adverse, open: closed === null, closedBecause: closed };
    }),
    answers,
    hidden: (view?.blind === true ? 1 : 0) + (view?.answers.length ?? 0) - shown.length,
    settled:
      settled === null
        ? null
        : { outcome: settled.outcome, at: answers.at(-1)?.at ?? '', by: answers.map((one) => one.by), expires: null },
    reopened:
      last === undefined ? null : { at: last.at, because: { code: `reopened_${last.cause}` }, was: last.outcome },
  };
}

function seenOf(view: PersonView | null): s.PersonFile['seen'] {
  const reads = view?.reads ?? [];
  return {
    readers: new Set(reads.map((read) => read.by.id)).size,
    since: reads[0]?.at.slice(0, 10) ?? null,
  };
}
