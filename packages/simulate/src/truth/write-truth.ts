import { isoDay } from '@lookback/base';
import { type Hub, hubsOf } from '../network/cast.ts';
import type { PlannedTouch } from '../network/moved-plan.ts';

import { journeyKey } from '../network/network-plan.ts';
import { shelterPhone } from '../network/shelter.ts';
import { receivedPhone } from '../people/contact.ts';
import { familyPlace, relationOf } from '../people/family.ts';
import { type Subject, subjectOf } from '../subject.ts';
import { truthId, type World } from '../world.ts';
import type { Output } from '../write/output.ts';
import { delimitedRows } from '../write/row-format.ts';
import { openSink, type Sink } from '../write/sink.ts';

export const truthColumns = {
  identity: ['record', 'person'],
  role: ['person', 'network', 'role'],
  leg: ['person', 'network', 'journey', 'date', 'visible'],
  touch: ['person', 'network', 'kind', 'value', 'from', 'to', 'visible', 'declared', 'cause'],
  family: ['person', 'family', 'kind', 'relation'],
  phone: ['number', 'first', 'second', 'until', 'from'],
} as const;

const none: string[][] = [];

export type TruthTable = keyof typeof truthColumns;

/** Opens a table of the truth and writes its header. */
export async function openTruth(output: Output, table: TruthTable): Promise<Sink> {
  const sink = openSink(await output.open(`truth/${table}.csv`), delimitedRows(',', 'utf-8'));
  await sink.row(truthColumns[table]);
  return sink;
}

type Rows = (world: World, subject: Subject) => readonly (readonly string[])[];

/** Writes who had which role, who was moved on which leg, who used what, who is of one family, and which numbers were given on. */
export async function writeTruth(world: World, output: Output): Promise<void> {
  const hubs = hubsOf(world);
  const tables: (readonly [Sink, Rows])[] = [];
  for (const [table, rows] of perPerson) tables.push([await openTruth(output, table), rows]);
  for (let index = 0; index < world.persons; index++) {
    const subject = subjectOf(world, hubs, world.truthOrder.indexOf(index));
    for (const [sink, rows] of tables) {
      for (const cells of rows(world, subject)) {
        const full = sink.row(cells);
        if (full) await full;
      }
    }
  }
  await Promise.all(tables.map(([sink]) => sink.close()));
}

const perPerson: readonly (readonly [TruthTable, Rows])[] = [
  ['role', (world, subject) => withPerson(world, subject, roleRows(world, subject))],
  ['leg', (world, subject) => withPerson(world, subject, legRows(world, subject))],
  [
    'touch',
    (world, subject) => withPerson(world, subject, [...touchRowsOf(world, subject), ...shelterRows(world, subject)]),
  ],
  ['family', (world, subject) => withPerson(world, subject, familyRows(world, subject))],
  ['phone', phoneRows],
];

function withPerson(world: World, { number }: Subject, rows: readonly string[][]): readonly string[][] {
  return rows.length === 0 ? rows : rows.map((cells) => [truthId(world, number), ...cells]);
}

function familyRows(world: World, { number }: Subject): string[][] {
  const place = familyPlace(world.population, number);
  return place === null ? none : [[truthId(world, place.head), place.kind, relationOf(place)]];
}

function phoneRows(world: World, { number }: Subject): string[][] {
  const received = receivedPhone(world.phones, number);
  if (received === null) return none;
  const { value, holder, until, from } = received;
  return [[value, truthId(world, holder), truthId(world, number), isoDay(until), isoDay(from)]];
}

function roleRows(world: World, { cast, moved }: Subject): string[][] {
  if (cast === null) return none;
  const network = world.networks[cast.network].id;
  if (cast.part === 'organiser' || cast.part === 'driver') return [[network, cast.part]];
  if (moved === null) return none;
  return [
    [network, 'moved'],
    ...(moved.starting ? [[network, 'starting']] : []),
    ...(moved.facilitator ? [[network, 'facilitator']] : []),
  ];
}

function legRows(world: World, { cast, moved }: Subject): string[][] {
  if (cast === null || moved === null) return none;
  const network = world.networks[cast.network].id;
  return moved.legs.map(({ journey, seen }) => [network, journeyKey(journey), isoDay(journey.day), seen]);
}

const anchorKind: Readonly<Record<PlannedTouch['kind'], string>> = {
  journey: 'journey',
  phone: 'phone',
  house: 'address',
  account: 'account',
  hostel: 'address',
  shop: 'phone',
};

function touchRowsOf(world: World, { cast, hubs, touches }: Subject): string[][] {
  if (hubs !== null) return [hubs.first, ...(hubs.second ? [hubs.second] : [])].map((hub) => hubRow(world, hub));
  if (cast === null) return none;
  const network = world.networks[cast.network].id;
  const own = cast.part === 'moved' || cast.part === 'organiser' || cast.part === 'driver';
  return touches.map((touch) => [
    network,
    anchorKind[touch.kind],
    touch.journey ? journeyKey(touch.journey) : touch.value,
    isoDay(touch.from),
    isoDay(touch.to),
    touch.seen,
    touch.journey && !touch.journey.declared ? 'no' : 'yes',
    own ? 'network' : 'chance',
  ]);
}

function shelterRows(world: World, { number }: Subject): string[][] {
  const shelter = shelterPhone(world, number);
  return shelter === null ? none : [['', 'phone', shelter, '', '', 'yes', 'no', 'chance']];
}

function hubRow(world: World, hub: Hub): string[] {
  const network = hub.network < 0 ? '' : world.networks[hub.network].id;
  const kind = hub.kind === 'hostel' || hub.kind === 'lawyer' ? 'address' : 'phone';
  return [network, kind, hub.value, '', '', 'yes', hub.network < 0 ? 'no' : 'yes', 'chance'];
}
