import { fateOf } from '../fate/fate.ts';
import { writeBirth, writeDocument, writeLatin } from '../people/write-person.ts';
import { iso } from '../write/iso.ts';
import type { RecordFile, RowContext } from './record-file.ts';

/** Proceedings, a row an event: tabs. */
export const proceedings: RecordFile = {
  path: 'files/proceedings.tsv',
  system: 'proceedings',
  custodian: 'Court Registry',
  format: 'delimited',
  delimiter: '\t',
  encoding: 'utf-8',
  gzip: false,
  columns: ['entry', 'name', 'birth_date', 'document', 'event', 'on', 'basis', 'court', 'state', 'state_from'],
  slots: 4,
  ordinarySlots: 3,
  brokenShare: 0,
  count: (subject) => fateOf(subject).proceedings.length,
  cells,
};

function cells({ subject, identity, slot, row, draw }: RowContext): readonly string[] {
  const { rates } = subject.world;
  const event = fateOf(subject).proceedings[slot];
  const name = writeLatin(identity, draw, rates);
  const removed = event.type === 'carried_out';
  return [
    `PR${String(row).padStart(6, '0')}`,
    `${name.given} ${name.family}`,
    writeBirth(identity.birth, draw, rates),
    writeDocument(identity.document, draw, rates, 0.5),
    event.type,
    iso(event.day),
    event.basis,
    draw.pick(['Norhaven Court', 'Eastmere Court', 'Removal Tribunal']),
    removed ? 'departed' : '',
    removed ? iso(event.day) : '',
  ];
}
