import { unit } from '../chance/mix.ts';
import { label } from '../label.ts';
import type { PlannedTouch } from '../network/moved-plan.ts';
import { type Held, phoneOn } from '../people/contact.ts';
import { writeBirth, writeDocument, writeLatin, writeNative } from '../people/write-person.ts';
import { calendar } from '../world.ts';
import { iso } from '../write/iso.ts';
import { baseRows, touchRows } from './base-rows.ts';
import type { RecordFile, RowContext } from './record-file.ts';

const columns = ['line', 'holder', 'born', 'document', 'from', 'to', 'contact', 'contact_on'];

/** Contracts and contacts of the telephone operators: JSON lines. */
export const phones: RecordFile = {
  path: 'files/phones.ndjson',
  system: 'phone extracts',
  custodian: 'Two telephone operators',
  format: 'ndjson',
  delimiter: '',
  encoding: 'utf-8',
  gzip: false,
  columns,
  slots: 3,
  ordinarySlots: 1,
  brokenShare: 0.0005,
  count: (subject) => baseRows(subject, 'phones') + touchRows(subject, ['phone']).length,
  cells: (context) => {
    const base = baseRows(context.subject, 'phones');
    return cells(context, context.slot < base ? null : touchRows(context.subject, ['phone'])[context.slot - base]);
  },
};

const lateShare = 0.03;

/** The same from a third operator, which answers late: for a second round. */
export const latePhones: RecordFile = {
  ...phones,
  path: 'late/phones-late.ndjson',
  system: 'phone extracts, third operator',
  custodian: 'A third telephone operator',
  brokenShare: 0,
  slots: 2,
  count: (subject) => lateRows(subject) + touchRows(subject, ['phone'], 'late').length,
  cells: (context) => {
    const base = lateRows(context.subject);
    const touches = touchRows(context.subject, ['phone'], 'late');
    return cells(context, context.slot < base ? null : touches[context.slot - base]);
  },
};

function lateRows({ world, number }: RowContext['subject']): number {
  return unit(world.seed, label.rows, number, 50) < lateShare ? 1 : 0;
}

function cells({ subject, identity, draw }: RowContext, touch: PlannedTouch | null): readonly string[] {
  const { world } = subject;
  const foreign = identity.tradition !== 'spanish' && identity.tradition !== 'english';
  const name =
    foreign && draw.chance(0.6) ? writeNative(identity, draw, world.rates) : writeLatin(identity, draw, world.rates);
  const day = touch ? touch.from : draw.between(calendar.start, calendar.end);
  const holds = touch !== null && subject.moved === null && subject.cast?.part !== 'caller';
  const held: Held = holds ? touch : phoneOn(world.phones, subject.number, day);
  const contact = holds ? null : touch ? { value: touch.value, day } : ordinaryContact(world, draw, day);
  return [
    held.value,
    `${name.given} ${name.family}`,
    writeBirth(identity.birth, draw, world.rates),
    writeDocument(identity.document, draw, world.rates, 4),
    iso(held.from),
    iso(Math.min(held.to ?? calendar.known + 9, calendar.known + 9)),
    contact ? contact.value : '',
    contact ? iso(contact.day) : '',
  ];
}

function ordinaryContact(world: RowContext['subject']['world'], draw: RowContext['draw'], day: number) {
  if (!draw.chance(0.5)) return null;
  return { value: phoneOn(world.phones, draw.below(world.persons), day).value, day };
}
