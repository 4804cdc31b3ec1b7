import { isoDay } from '@lookback/base';
import { type Hub, hubsOf } from '../network/cast.ts';
import type { PlannedTouch } from '../network/moved-plan.ts';
import { journeyKey } from '../network/network-plan.ts';
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
} as const;

export type TruthTable = keyof typeof truthColumns;

/** Opens a table of the truth and writes its header. */
export async function openTruth(output: Output, table: TruthTable): Promise<Sink> {
  const sink = openSink(await output.open(`truth/${table}.csv`), delimitedRows(',', 'utf-8'));
  await sink.row(truthColumns[table]);
  return sink;
}

/** Writes who had which role, who was moved on which leg, and who used what: in the order of the truth's ids. */
export async function writeTruth(world: World, output: Output): Promise<void> {
  const hubs = hubsOf(world);
  const [role, leg, touch] = await Promise.all([
    openTruth(output, 'role'),
    openTruth(output, 'leg'),
    openTruth(output, 'touch'),
  ]);
  for (let index = 0; index < world.persons; index++) {
    const subject = subjectOf(world, hubs, world.truthOrder.indexOf(index));
    if (subject.cast === null && subject.hubs === null) continue;
    const id = truthId(world, subject.number);
    for (const [sink, rows] of [
      [role, roleRows(world, subject)],
      [leg, legRows(world, subject)],
      [touch, touchRowsOf(world, subject)],
    ] as const) {
      for (const cells of rows) {
        const full = sink.row([id, ...cells]);
        if (full) await full;
      }
    }
  }
  await Promise.all([role.close(), leg.close(), touch.close()]);
}

function roleRows(world: World, { cast, moved }: Subject): string[][] {
  if (cast === null) return [];
  const network = world.networks[cast.network].id;
  if (cast.part === 'organiser' || cast.part === 'driver') return [[network, cast.part]];
  if (moved === null) return [];
  return [
    [network, 'moved'],
    ...(moved.starting ? [[network, 'starting']] : []),
    ...(moved.facilitator ? [[network, 'facilitator']] : []),
  ];
}

function legRows(world: World, { cast, moved }: Subject): string[][] {
  if (cast === null || moved === null) return [];
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
  if (cast === null) return [];
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

function hubRow(world: World, hub: Hub): string[] {
  const network = hub.network < 0 ? '' : world.networks[hub.network].id;
  const kind = hub.kind === 'hostel' || hub.kind === 'lawyer' ? 'address' : 'phone';
  return [network, kind, hub.value, '', '', 'yes', hub.network < 0 ? 'no' : 'yes', 'chance'];
}
