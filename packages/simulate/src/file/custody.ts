import { fateOf } from '../fate/fate.ts';
import { dayFirst, writeBirth, writeDocument, writeLatin } from '../people/write-person.ts';
import { iso } from '../write/iso.ts';
import type { RecordFile, RowContext } from './record-file.ts';

/** Arrests and custody: UTF-16 with a byte-order mark, semicolons. */
export const custody: RecordFile = {
  path: 'files/custody.csv',
  system: 'custody',
  custodian: 'Prison and Police Service',
  format: 'delimited',
  delimiter: ';',
  encoding: 'utf-16le',
  gzip: false,
  columns: [
    'entry',
    'name',
    'birth_date',
    'document',
    'arrested_on',
    'basis',
    'authority',
    'facility',
    'held_from',
    'held_to',
  ],
  slots: 1,
  ordinarySlots: 1,
  brokenShare: 0,
  count: (subject) => fateOf(subject).arrests.length,
  cells,
};

function cells({ subject, identity, slot, row, draw }: RowContext): readonly string[] {
  const { rates } = subject.world;
  const arrest = fateOf(subject).arrests[slot];
  const name = writeLatin(identity, draw, rates);
  return [
    `CU${String(row).padStart(6, '0')}`,
    `${name.family} ${name.given}`,
    dayFirst(writeBirth(identity.birth, draw, rates)),
    writeDocument(identity.document, draw, rates, 0.5),
    dayFirst(iso(arrest.day)),
    arrest.basis,
    draw.pick(['Norhaven Police', 'Eastmere Police', 'Border Police']),
    draw.pick(['Norhaven remand', 'Eastmere remand', 'Saltford centre']),
    dayFirst(iso(arrest.day)),
    arrest.heldTo === null ? '' : dayFirst(iso(arrest.heldTo)),
  ];
}
