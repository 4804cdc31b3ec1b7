import { drawFrom } from '../chance/draw.ts';
import { label } from '../label.ts';
import { dayFirst, writeBirth, writeDocument, writeLatin } from '../people/write-person.ts';
import type { World } from '../world.ts';
import { calendar } from '../world.ts';
import { iso } from '../write/iso.ts';
import { baseRows, hubOf, touchRows } from './base-rows.ts';
import { homePhone } from './encounters.ts';
import type { RecordFile, RowContext } from './record-file.ts';

/** Seats sold: semicolons, days first, Windows-1252. */
export const bookings: RecordFile = {
  path: 'files/bookings.csv',
  system: 'travel bookings',
  custodian: 'Travel agencies of Puerto Gris',
  format: 'delimited',
  delimiter: ';',
  encoding: 'windows-1252',
  gzip: false,
  columns: ['locator', 'passenger', 'birth', 'document', 'phone', 'journey', 'date', 'origin', 'destination', 'role'],
  slots: 7,
  ordinarySlots: 2,
  brokenShare: 0,
  count: (subject) => baseRows(subject, 'bookings') + touchRows(subject, ['journey']).length,
  cells,
};

function cells({ subject, identity, slot, row, draw }: RowContext): readonly string[] {
  const { world } = subject;
  const base = baseRows(subject, 'bookings');
  const touch = slot < base ? null : touchRows(subject, ['journey'])[slot - base];
  const journey = touch?.journey ?? publicJourney(world, draw.next());
  const name = writeLatin(identity, draw, world.rates);
  const agent = slot === 0 && !touch ? hubOf(subject, 'agent') : null;
  const phone = homePhone({ subject, identity, draw, row }, journey.day);
  return [
    `LC${String(row).padStart(8, '0')}`,
    `${name.family.toUpperCase()}, ${name.given}`,
    dayFirst(writeBirth(identity.birth, draw, world.rates)),
    writeDocument(identity.document, draw, world.rates),
    agent ? agent.value : draw.chance(world.rates.missingShare * 3) ? '' : phone,
    journey.code,
    dayFirst(iso(journey.day)),
    journey.from,
    journey.to,
    touch?.organises ? 'group organiser' : 'passenger',
  ];
}

/** An ordinary coach or ferry: one for about fifteen persons. */
function publicJourney(world: World, u: number): { code: string; day: number; from: string; to: string } {
  const draw = drawFrom(world.seed, label.rows, Math.floor(u * (world.persons / 15 + 10)), 99);
  const [from, to] = draw.chance(0.5) ? ['Puerto Gris', 'Norhaven'] : ['Norhaven', 'Karshan'];
  return { code: `C${draw.between(10, 99)}`, day: draw.between(calendar.start, calendar.end), from, to };
}
