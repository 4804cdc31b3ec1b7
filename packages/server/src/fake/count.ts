import type { FlowColumn, Outcome, Overview, Publication, PublicationLine } from '../schema/index.ts';
import type { FakeState } from './ledger.ts';
import { stageOf } from './ledger.ts';

const locations = ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8'];
const figureOf: Readonly<Record<Outcome, string>> = {
  not_the_person: 'D1',
  no_link: 'D2',
  link_confirmed_no_adverse: 'D3',
  link_chance_compatible: 'D3',
  protection_referral: 'D4',
  role_in_network_supported: 'D5',
  individual_concern_supported: 'D6',
  insufficient_information: 'D7',
  deceased_or_out_of_scope: 'D8',
};
const stageFigure = {
  not_started: 'S0',
  first_review: 'S1',
  second_review: 'S2',
  adjudication: 'S3',
  paused: 'S4',
} as const;
export const decidedIds = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'];
export const stageIds = ['S0', 'S1', 'S2', 'S3', 'S4'];

export function boxOf(state: FakeState | undefined): string {
  if (state === undefined) return 'S0';
  const stage = stageOf(state);
  return stage === 'decided' ? figureOf[state.settled?.outcome ?? 'no_link'] : stageFigure[stage];
}

export function countBoxes(states: ReadonlyMap<number, FakeState>, cohort: number): Map<string, number> {
  const counts = new Map<string, number>([...stageIds, ...decidedIds].map((id) => [id, 0]));
  counts.set('S0', cohort - states.size);
  for (const state of states.values()) {
    const box = boxOf(state);
    counts.set(box, (counts.get(box) ?? 0) + 1);
  }
  return counts;
}

export function flowOf(counts: ReadonlyMap<string, number>, cohort: number): FlowColumn[] {
  const persons = cohort * 48;
  const linked = Math.round(cohort * 2.78);
  const aside = linked - cohort;
  const [x1, x2, x3] = [Math.floor(aside / 8), Math.floor(aside / 50), Math.floor(aside / 11)];
  const records = persons * 3 + 429;
  const get = (id: string) => counts.get(id) ?? 0;
  return [
    {
      id: 'records',
      total: records,
      opens: 'R1',
      parts: [
        { id: 'R1', value: records - 429, kind: 'evidence' },
        { id: 'R2', value: 302, kind: 'aside' },
        { id: 'R3', value: 127, kind: 'aside' },
      ],
    },
    {
      id: 'persons',
      total: persons,
      opens: 'L1',
      parts: [
        { id: 'L0', value: persons - linked - 8, kind: 'aside' },
        { id: 'L1', value: linked, kind: 'evidence' },
        { id: 'K0', value: 8, kind: 'evidence' },
      ],
    },
    {
      id: 'linked',
      total: linked,
      opens: 'C',
      parts: [
        { id: 'X4a', value: aside - x1 - x2 - x3, kind: 'aside' },
        { id: 'X1', value: x1, kind: 'aside' },
        { id: 'X2', value: x2, kind: 'aside' },
        { id: 'X3', value: x3, kind: 'aside' },
        { id: 'C', value: cohort, kind: 'evidence', filter: 'C' },
      ],
    },
    {
      id: 'cohort',
      total: cohort,
      parts: [
        ...decidedIds.map((id) => ({ id, value: get(id), kind: 'settled' as const, filter: id })),
        ...stageIds.map((id) => ({ id, value: get(id), kind: 'open' as const, filter: id })),
      ].filter((part) => part.value > 0),
    },
  ];
}

export function figuresAt(counts: ReadonlyMap<string, number>, cohort: number, asOf: string) {
  const figures = [...counts].map(([id, value]) => ({ id, value, unit: 'person' as const, filter: id }));
  const rows = [...decidedIds, 'open'];
  const totals = rows.map((id) =>
    id === 'open' ? stageIds.reduce((sum, stage) => sum + (counts.get(stage) ?? 0), 0) : (counts.get(id) ?? 0),
  );
  const cells = totals.map((total) => {
    const base = locations.map((_, at) => (at === 1 ? 0 : Math.floor(total / (8 + at))));
    return base.map((value, at) => (at === 1 ? total - base.reduce((sum, one) => sum + one, 0) : value));
  });
  return {
    asOf,
    cutOff: '2024-06-21',
    status: 'provisional' as const,
    figures: [
      { id: 'C', value: cohort, unit: 'person' as const, filter: 'C' },
      { id: 'M1', value: Math.floor(cohort * 0.9), unit: 'person' as const },
      { id: 'N2', value: Math.floor(cohort * 0.966), unit: 'person' as const, expected: cohort * 0.147 },
      { id: 'E1', value: Math.floor(cohort * 0.37), unit: 'person' as const },
      { id: 'A1', value: Math.floor(cohort * 0.11), unit: 'person' as const },
      ...figures,
    ],
    crossTable: { rows, columns: locations, cells, total: cohort },
    failing: [],
  };
}

export function overviewOf(
  counts: ReadonlyMap<string, number>,
  cohort: number,
  changes: Overview['changes'],
  at: string,
): Overview {
  const figures = figuresAt(counts, cohort, '2024-06-30');
  const waiting = (['not_started', 'first_review', 'second_review', 'adjudication', 'paused'] as const).map(
    (stage, at) => ({
      stage,
      count: counts.get(stageFigure[stage]) ?? 0,
      medianDays: 40 - at * 7,
      oldestDays: 138 - at * 20,
    }),
  );
  return {
    question: 'Who used the corridor network, in the files held by the agency?',
    network: 'Corridor',
    asOf: '2024-06-30',
    at,
    simulated: true,
    flow: flowOf(counts, cohort),
    chance: [
      { touches: 1, observed: cohort, expected: null },
      { touches: 2, observed: Math.floor(cohort * 0.966), expected: cohort * 0.147 },
      { touches: 3, observed: Math.floor(cohort * 0.2), expected: cohort * 0.004 },
    ],
    nullModel: 'bicm',
    accidental: 3.2,
    waiting,
    acted: {
      before: Math.floor(cohort * 0.11),
      since: Math.floor(cohort * 0.07),
      a0: Math.floor(cohort * 0.22),
      a2: Math.floor(cohort * 0.03),
    },
    changes,
    figures: figures.figures,
  };
}

export function publicationOf(
  line: PublicationLine,
  counts: ReadonlyMap<string, number>,
  cohort: number,
  last: number | null,
): Publication {
  const figures = figuresAt(counts, cohort, line.asOf);
  return {
    ...line,
    figures,
    previous: last,
    changes:
      last === null
        ? []
        : [
            {
              id: 'D3',
              before: Math.max(0, (counts.get('D3') ?? 0) - 5),
              after: counts.get('D3') ?? 0,
              reasons: [{ code: 'from', figure: 'S2', count: 5 }],
            },
            { id: 'X2', before: 4, after: 9, reasons: [{ code: 'from', figure: 'C', count: 5 }] },
          ],
    missingSignatures: Math.max(0, 2 - line.signatures.length),
    maySign: line.status === 'draft',
  };
}
