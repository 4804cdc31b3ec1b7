import { unit } from '../chance/mix.ts';
import { label } from '../label.ts';
import type { Hub } from '../network/cast.ts';
import type { PlannedTouch, TouchKind } from '../network/moved-plan.ts';
import type { Subject } from '../subject.ts';

/** Files in which ordinary life leaves rows. */
const everydayFiles = ['encounters', 'bookings', 'phones', 'payments', 'applications'] as const;
export type EverydayFile = (typeof everydayFiles)[number];

/** Share of persons with at least one, and with two, ordinary rows. */
const shares: Readonly<Record<EverydayFile, readonly [number, number]>> = {
  encounters: [0.75, 0.15],
  bookings: [0.35, 0.08],
  phones: [0.4, 0],
  payments: [0.22, 0.05],
  applications: [0.5, 0],
};

function drawn(subject: Subject, file: EverydayFile): number {
  const u = unit(subject.world.seed, label.rows, subject.number, everydayFiles.indexOf(file));
  const [one, two] = shares[file];
  return u < two ? 2 : u < one ? 1 : 0;
}

/** The hub of a kind that a subject uses without a part in a network. */
export function hubOf(subject: Subject, kind: Hub['kind']): Hub | null {
  if (subject.hubs === null) return null;
  const { first, second } = subject.hubs;
  return first.kind === kind ? first : second !== null && second.kind === kind ? second : null;
}

const hubFile: Readonly<Record<Hub['kind'], EverydayFile>> = {
  hostel: 'encounters',
  agent: 'bookings',
  shop: 'applications',
  lawyer: 'applications',
};

/** The number of ordinary rows of a subject in a file. Nobody is in no file at all; the use of a hub has its row. */
export function baseRows(subject: Subject, file: EverydayFile): number {
  const count = drawn(subject, file);
  if (count > 0) return count;
  if (subject.hubs !== null) {
    const { first, second } = subject.hubs;
    if (hubFile[first.kind] === file || (second !== null && hubFile[second.kind] === file)) return 1;
  }
  if (file !== 'encounters') return 0;
  return everydayFiles.some((other) => drawn(subject, other) > 0) ? 0 : 1;
}

/** Touches that have a row in a file, in a fixed order. */
export function touchRows(
  subject: Subject,
  kinds: readonly TouchKind[],
  seen: PlannedTouch['seen'] = 'yes',
): readonly PlannedTouch[] {
  if (subject.touches.length === 0) return subject.touches;
  return subject.touches.filter((touch) => touch.seen === seen && kinds.includes(touch.kind));
}
