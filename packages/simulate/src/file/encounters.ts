import { unit } from '../chance/mix.ts';
import { label } from '../label.ts';
import { shelterPhone } from '../network/shelter.ts';
import { addressOn, dummyPhones, phoneOn } from '../people/contact.ts';
import { writeBirth, writeDocument, writeLatin, writeNative } from '../people/write-person.ts';
import { calendar } from '../world.ts';
import { iso } from '../write/iso.ts';
import { baseRows, hubOf, touchRows } from './base-rows.ts';
import type { RecordFile, RowContext } from './record-file.ts';

const places = ['Norhaven ferry port', 'Karshan road post', 'Puerto Gris pier', 'Dune Bay station', 'Eastmere airport'];

/** Encounters of a border agency: stays registered with telephone and address. */
export const encounters: RecordFile = {
  path: 'files/encounters.csv',
  system: 'encounters',
  custodian: 'Border Office',
  format: 'delimited',
  delimiter: ',',
  encoding: 'utf-8',
  gzip: false,
  columns: [
    'encounter_no',
    'from',
    'to',
    'place',
    'family_name',
    'given_name',
    'birth_date',
    'nationality',
    'document_no',
    'phone',
    'address',
  ],
  slots: 6,
  ordinarySlots: 2,
  brokenShare: 0,
  count: (subject) => baseRows(subject, 'encounters') + touchRows(subject, ['house', 'hostel', 'shop']).length,
  cells,
};

function cells({ subject, identity, slot, row, draw }: RowContext): readonly string[] {
  const { world } = subject;
  const { rates } = world;
  const base = baseRows(subject, 'encounters');
  const touch = slot < base ? null : touchRows(subject, ['house', 'hostel', 'shop'])[slot - base];
  const day = touch ? touch.from : draw.between(calendar.start, calendar.end - 30);
  const until = touch ? Math.max(touch.to, touch.from) : day + draw.below(30);
  const foreign = identity.tradition !== 'spanish' && identity.tradition !== 'english';
  const name = foreign && draw.chance(0.12) ? writeNative(identity, draw, rates) : writeLatin(identity, draw, rates);
  const reference = `EN${String(row).padStart(8, '0')}`;
  const place = draw.pick(places);
  if (!touch && slot > 0 && draw.chance(0.02)) {
    return [reference, '', '', '', name.family, name.given, '', '', '', '', ''];
  }
  const phone = touch?.kind === 'shop' ? touch.value : homePhone({ subject, identity, draw, row }, day);
  const hostel = slot === 0 && !touch ? hubOf(subject, 'hostel') : null;
  const address = touch && touch.kind !== 'shop' ? touch.value : (hostel?.value ?? homeAddress(subject, identity, day));
  return [
    reference,
    iso(day),
    iso(until),
    place,
    draw.chance(rates.missingShare / 4) ? '' : name.family,
    draw.chance(rates.missingShare / 4) ? '' : name.given,
    writeBirth(identity.birth, draw, rates),
    draw.chance(rates.missingShare) ? '' : identity.nationality,
    writeDocument(identity.document, draw, rates),
    touch?.kind === 'shop' || !draw.chance(rates.missingShare * 3) ? phone : '',
    touch || hostel || !draw.chance(rates.missingShare * 2) ? address : '',
  ];
}

/** A person's own number; half of the time, in a family, that of the home; a shelter's; or a dummy. */
export function homePhone(
  { subject, identity, draw, row }: Pick<RowContext, 'subject' | 'identity' | 'draw' | 'row'>,
  day: number,
): string {
  const { world, number } = subject;
  const whose = identity.home !== identity.number && draw.chance(0.5) ? identity.home : identity.number;
  const dummies = world.rates.dummyPhonesShare;
  if (dummies > 0 && unit(world.seed, label.dummyPhone, number, row) < dummies) {
    return dummyPhones[row % dummyPhones.length];
  }
  return shelterPhone(world, number) ?? phoneOn(world.phones, whose, day).value;
}

export function homeAddress(subject: RowContext['subject'], identity: RowContext['identity'], day: number): string {
  return addressOn(subject.world.seed, identity.home, day, calendar.start);
}
