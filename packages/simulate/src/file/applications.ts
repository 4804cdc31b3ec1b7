import { writeBirth, writeDocument, writeLatin, writeNative } from '../people/write-person.ts';
import { calendar } from '../world.ts';
import { iso } from '../write/iso.ts';
import { baseRows, hubOf } from './base-rows.ts';
import { homeAddress, homePhone } from './encounters.ts';
import type { RecordFile, RowContext } from './record-file.ts';

/** Applications for residence: UTF-8, commas, gzip; the name in two scripts where the applicant wrote both. */
export const applications: RecordFile = {
  path: 'files/applications.csv.gz',
  system: 'applications',
  custodian: 'Residence Office',
  format: 'delimited',
  delimiter: ',',
  encoding: 'utf-8',
  gzip: true,
  columns: [
    'application_no',
    'filed_on',
    'full_name',
    'native_name',
    'birth_date',
    'document_no',
    'phone',
    'email',
    'address',
    'notes',
  ],
  slots: 2,
  ordinarySlots: 1,
  brokenShare: 0.0003,
  count: (subject) => baseRows(subject, 'applications'),
  cells,
};

function cells({ subject, identity, row, draw }: RowContext): readonly string[] {
  const { world } = subject;
  const { rates } = world;
  const day = draw.between(calendar.start, calendar.end);
  const name = writeLatin(identity, draw, rates);
  const native = writeNative(identity, draw, rates);
  const foreign = identity.tradition !== 'spanish' && identity.tradition !== 'english';
  const shop = hubOf(subject, 'shop');
  const lawyer = hubOf(subject, 'lawyer');
  const phone = shop ? shop.value : homePhone({ subject, identity, draw, row }, day);
  const adult = iso(day - 18 * 365.25) > iso(identity.birth);
  const notes = draw.chance(rates.protectionShare) ? 'asks for protection' : adult ? '' : 'minor';
  return [
    `AP${String(row).padStart(8, '0')}`,
    iso(day),
    `${name.given} ${name.family}`,
    foreign && draw.chance(0.7) ? `${native.given} ${native.family}` : '',
    writeBirth(identity.birth, draw, rates),
    writeDocument(identity.document, draw, rates),
    shop || !draw.chance(rates.missingShare * 2) ? phone : '',
    draw.chance(0.4) ? emailOf(identity) : '',
    lawyer ? lawyer.value : draw.chance(rates.missingShare) ? '' : homeAddress(subject, identity, day),
    notes,
  ];
}

/** A made-up address at a reserved domain (RFC 2606), with the day and month of birth in it. */
function emailOf({ given, family, birth, document }: RowContext['identity']): string {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '');
  const first = plain(given.latin[0]).slice(0, 1);
  return `${first}.${plain(family.latin[0])}${iso(birth).slice(8)}${document.slice(-3)}@post.example`;
}
