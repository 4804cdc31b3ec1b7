import { accountNumber } from '../people/contact.ts';
import { writeBirth, writeDocument, writeLatin } from '../people/write-person.ts';
import { calendar } from '../world.ts';
import { iso } from '../write/iso.ts';
import { baseRows, touchRows } from './base-rows.ts';
import type { RecordFile, RowContext } from './record-file.ts';

const purposes = ['rent', 'family support', 'wages', 'goods', 'ticket', 'loan', 'gift', 'repair'];

/** Transfers: tabs, gzip. */
export const payments: RecordFile = {
  path: 'files/payments.tsv.gz',
  system: 'payments',
  custodian: 'Transfer agents',
  format: 'delimited',
  delimiter: '\t',
  encoding: 'utf-8',
  gzip: true,
  columns: [
    'transfer_no',
    'date',
    'payer',
    'payer_birth',
    'payer_document',
    'payer_account',
    'beneficiary_account',
    'amount',
    'purpose',
  ],
  slots: 6,
  ordinarySlots: 2,
  brokenShare: 0,
  count: (subject) => baseRows(subject, 'payments') + touchRows(subject, ['account']).length,
  cells,
};

function cells({ subject, identity, slot, row, draw }: RowContext): readonly string[] {
  const { world } = subject;
  const base = baseRows(subject, 'payments');
  const touch = slot < base ? null : touchRows(subject, ['account'])[slot - base];
  const name = writeLatin(identity, draw, world.rates);
  const day = touch ? touch.from : draw.between(calendar.start, calendar.end);
  return [
    `TR${String(row).padStart(8, '0')}`,
    iso(day),
    `${name.given} ${name.family}`,
    writeBirth(identity.birth, draw, world.rates),
    writeDocument(identity.document, draw, world.rates),
    accountNumber(world.seed, subject.number),
    touch ? touch.value : accountNumber(world.seed, draw.below(world.persons)),
    String(touch ? 100 * draw.between(4, 40) : draw.between(10, 900)),
    touch ? purposeOf(subject, draw) : draw.pick(purposes),
  ];
}

/** Whoever pays for himself writes anything; one who pays for several others says so. */
function purposeOf(subject: RowContext['subject'], draw: RowContext['draw']): string {
  if (subject.moved?.facilitator || subject.moved?.starting) return `seats for ${draw.between(3, 7)} passengers`;
  return draw.pick(['ticket', 'loan', 'goods', 'family support']);
}
