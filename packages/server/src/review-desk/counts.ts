import { type FigureSet, reconcile } from '@lookback/figures';
import { fromLedgerEvent } from '@lookback/review';
import { loadNetwork, loadTrace, openBook } from '@lookback/workflow';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { linesFor } from './queue.ts';
import { stageName } from './stage.ts';
import { figuresAt, isoNow, today, type World } from './world.ts';

const decided = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'];
const waitingIds = ['S0', 'S1', 'S2', 'S3', 'S4'];
const locations = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8'];
const aside = ['X4a', 'X4b', 'X1', 'X2', 'X3', 'X5'];

const valueIn = (set: FigureSet, id: string): number => set.figures.find((figure) => figure.id === id)?.value ?? 0;

/** Figures whose persons stand in the queue, so that their list can be opened. */
const listed = (id: string): { filter: string } | object =>
  /^(C|M[01]|N[123]C|[DSW]\d[ab]?|E\d|A\d|B\d)$/.test(id) ? { filter: id } : {};

function flowOf(set: FigureSet): s.FlowColumn[] {
  const part = (id: string, kind: s.FlowPart['kind']): s.FlowPart => ({
    id,
    value: valueIn(set, id),
    kind,
    ...listed(id),
  });
  const sum = (parts: readonly s.FlowPart[]) => parts.reduce((total, one) => total + one.value, 0);
  const column = (id: s.FlowColumn['id'], parts: readonly s.FlowPart[], opens?: string): s.FlowColumn => ({
    ...{ id, total: sum(parts), parts: [...parts] },
    ...(opens === undefined ? {} : { opens }),
  });
  const some = (parts: readonly s.FlowPart[]) => parts.filter((one) => one.value > 0);
  return [
    column('records', [part('R1', 'evidence'), part('R2', 'aside'), part('R3', 'aside')], 'R1'),
    column('persons', [part('L0', 'aside'), part('L1', 'evidence'), part('K0', 'evidence')], 'L1'),
    column('linked', [...some(aside.map((id) => part(id, 'aside'))), part('C', 'evidence')], 'C'),
    column('cohort', some([...decided.map((id) => part(id, 'settled')), ...waitingIds.map((id) => part(id, 'open'))])),
  ];
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

async function waitingOf(world: World, reader: Reader): Promise<s.Waiting[]> {
  const lines = await linesFor(world, reader);
  return (['not_started', 'first_review', 'second_review', 'adjudication', 'paused'] as const).map((stage) => {
    const ages = lines.filter((line) => stageName(line.stage) === stage).map((line) => line.ageDays);
    return {
      stage,
      count: ages.length,
      medianDays: median(ages),
      oldestDays: ages.length === 0 ? null : Math.max(...ages),
    };
  });
}

const changeCodes: Readonly<Record<string, string>> = {
  taken: 'change_taken',
  released: 'change_released',
  first_decision: 'change_answered',
  second_decision: 'change_answered',
  adjudication: 'change_answered',
  identity_judged: 'change_identity',
  reopened: 'change_reopened',
  source_withdrawn: 'change_withdrawn',
  snapshot_adopted: 'change_snapshot',
  cohort_formed: 'change_cohort',
  published: 'change_publication',
  paused: 'change_paused',
  resumed: 'change_care',
  protection_referred: 'change_care',
  noted: 'change_care',
  evidence_attached: 'change_care',
  role_proposed: 'change_care',
  role_established: 'change_care',
};

const changesMax = 50;
const windowEvents = 500;

/** What changed after an instant, newest first; the ledger is read backwards, no further than is needed. */
async function changesSince(world: World, since: string | null): Promise<s.ChangeLine[]> {
  const { ledger } = await openBook(world.context);
  const lines: s.ChangeLine[] = [];
  let before = (await ledger.head()).sequence + 1;
  while (before > 1 && lines.length < changesMax) {
    const from = Math.max(1, before - windowEvents);
    const events = (await ledger.read(from)).filter((event) => event.sequence < before).map(fromLedgerEvent);
    for (const event of events.reverse()) {
      if (since !== null && event.at <= since) return lines;
      const code = changeCodes[event.kind];
      if (code === undefined || lines.length >= changesMax) continue;
      lines.push({ at: event.at, code, ...('person' in event ? { person: event.person } : {}) });
    }
    before = from;
  }
  return lines;
}

export async function overviewOf(world: World, reader: Reader, since: string | null): Promise<s.Overview> {
  const { context } = world;
  const asOf = today(world);
  const set = await figuresAt(world, asOf);
  const { memo } = await loadNetwork(context);
  const { summary } = await loadTrace(context);
  const value = (id: string) => valueIn(set, id);
  const rows = ([1, 2, 3] as const).map((touches) => {
    const figure =
      set.figures.find((one) => one.id === `N${touches}C`) ?? set.figures.find((one) => one.id === `N${touches}`);
    return { touches, observed: figure?.value ?? 0, expected: touches === 1 ? null : (figure?.expected ?? null) };
  });
  return {
    question: context.charter.question,
    network: memo.title ?? memo.id,
    asOf,
    at: isoNow(world),
    simulated: context.workspace.simulated,
    flow: flowOf(set),
    chance: rows,
    nullModel: summary.null,
    accidental: summary.accidental.reduce((sum, kind) => sum + kind.expected, 0),
    waiting: await waitingOf(world, reader),
    acted: { before: value('B1'), since: value('B2'), a0: value('A0'), a2: value('A2') },
    changes: await changesSince(world, since),
    figures: figuresOf(set).figures,
  };
}

const counted = new WeakMap<FigureSet, s.Figures>();

/** A figure set as the API gives it: counts, expectations and digests of lists; never the lists. */
export function figuresOf(set: FigureSet): s.Figures {
  const known = counted.get(set);
  if (known !== undefined) return known;
  const made = countedOf(set);
  counted.set(set, made);
  return made;
}

function countedOf(set: FigureSet): s.Figures {
  const { asOf, cutOff, status } = set.context;
  return {
    asOf,
    cutOff: cutOff.slice(0, 10),
    status: status === 'final' ? 'final' : 'provisional',
    figures: set.figures.map(({ id, value, unit, expected, listDigest }) => ({
      ...{ id, value, unit },
      ...(expected === undefined ? {} : { expected }),
      ...(listDigest === null ? {} : { listDigest }),
      ...listed(id),
    })),
    crossTable: crossOf(set),
    failing: reconcile(set).map((finding) => finding.code),
  };
}

/** Outcome by location, counted on the lists. */
function crossOf(set: FigureSet): s.CrossTable {
  const list = (id: string) => new Set(set.lists.get(id) ?? []);
  const columns = locations.map(list);
  const open = waitingIds.flatMap((id) => set.lists.get(id) ?? []);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ...decided.map((id) => [id, set.lists.get(id) ?? []] as const),
    ['open', open],
  ];
  const cells = rows.map(([, persons]) =>
    columns.map((column) => persons.filter((person) => column.has(person)).length),
  );
  return { rows: rows.map(([id]) => id), columns: locations, cells, total: valueIn(set, 'C') };
}
