import { isoDay } from '@lookback/base';
import { journeyAt, journeyKey, type NetworkPlan } from '../network/network-plan.ts';
import type { Held } from '../people/contact.ts';
import { calendar, type World } from '../world.ts';

/** Where a declared person stands in the files. */
export interface DeclaredRow {
  readonly part: 'starting' | 'organiser' | 'driver';
  readonly file: string;
  readonly row: number;
}

const quoted = (text: string): string => JSON.stringify(text);

/** Every other detail is declared without dates: then the window of the network is all that limits it. */
function anchorLines(kind: string, held: readonly Held[], source: string): string[] {
  return held.map((one, index) => {
    const dates = index % 2 === 0 ? `, from: ${isoDay(one.from)}, to: ${isoDay(one.to ?? one.from)}` : '';
    return `  - { kind: ${kind}, value: ${quoted(one.value)}${dates}, source: ${source} }`;
  });
}

/** The memo on a planted network: what the agency knows of it, which is not all. */
export function memoText(world: World, plan: NetworkPlan, rows: readonly DeclaredRow[]): string {
  const record = (row: DeclaredRow): string => `record: { file: ${row.file}, row: ${row.row} }`;
  const starting = rows.filter((row) => row.part === 'starting');
  const members = rows.filter((row) => row.part !== 'starting');
  const journeys = Array.from({ length: plan.journeys }, (_, index) => journeyAt(world.seed, plan, index))
    .filter((journey) => journey.declared)
    .map(journeyKey);
  return `${[
    '# What is known of the network, from whom, and how well. Nothing of it is inherited by a person. SIMULATED.',
    `id: ${plan.id}`,
    `title: Corridor ${plan.index + 1} to Norhaven`,
    'purpose:',
    '  - { text: moves people for payment in hired minibuses, source: M1 }',
    `known_since: ${isoDay(calendar.known)}`,
    `window: { from: ${isoDay(calendar.start)}, to: ${isoDay(calendar.end)} }`,
    list(
      'starting_persons',
      starting.map((row) => `  - { ${record(row)}, source: M1 }`),
    ),
    list(
      'members',
      members.map((row) => `  - { ${record(row)}, role: ${row.part}, source: M2 }`),
    ),
    'anchors:',
    ...anchorLines('phone', plan.phones, 'M2'),
    ...anchorLines('address', plan.houses, 'M1'),
    ...anchorLines('account', plan.accounts, 'M3'),
    `  - { kind: address, value: ${quoted(plan.hostel)}, source: M2, note: a public hostel }`,
    `  - { kind: phone, value: ${quoted(plan.shop)}, source: M2, note: a telephone shop }`,
    ...[...new Set(journeys)].map((key) => `  - { kind: journey, value: ${quoted(key)}, source: M1 }`),
    'sources:',
    '  - { id: M1, grade: B2, title: Statements of the persons arrested first }',
    '  - { id: M2, grade: A2, title: Telephones and notebooks of the drivers }',
    '  - { id: M3, grade: B3, title: Account records of a transfer agent }',
    '  - { id: M4, grade: D4, title: Note of a partner service }',
    'allegations:',
    '  - { text: the network may have ties to the Lantern group, hedge: may, source: M4 }',
  ]
    .filter((line) => line !== '')
    .join('\n')}\n`;
}

function list(key: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`${key}:`, ...items].join('\n');
}
