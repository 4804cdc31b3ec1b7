import { fateOf } from '../fate/fate.ts';
import { writeBirth, writeDocument, writeLatin } from '../people/write-person.ts';
import { iso } from '../write/iso.ts';
import type { RecordFile, RowContext } from './record-file.ts';

/** Searches for persons in registers, and what the registers said: JSON lines. */
export const searches: RecordFile = {
  path: 'files/searches.ndjson',
  system: 'searches',
  custodian: 'Tracing desk',
  format: 'ndjson',
  delimiter: '',
  encoding: 'utf-8',
  gzip: false,
  columns: ['search_no', 'name', 'born', 'document', 'system', 'answer', 'on', 'authority', 'state', 'seen_on'],
  slots: 3,
  ordinarySlots: 3,
  brokenShare: 0,
  count: (subject) => fateOf(subject).searches.length,
  cells,
};

function cells({ subject, identity, slot, row, draw }: RowContext): readonly string[] {
  const { rates } = subject.world;
  const search = fateOf(subject).searches[slot];
  const name = writeLatin(identity, draw, rates);
  return [
    `SE${String(row).padStart(6, '0')}`,
    `${name.given} ${name.family}`,
    writeBirth(identity.birth, draw, rates),
    writeDocument(identity.document, draw, rates, 0.5),
    search.system,
    search.answer,
    iso(search.day),
    'Order 12 of 2024',
    search.state,
    search.seenOn === null ? '' : iso(search.seenOn),
  ];
}
