import { applications } from './applications.ts';
import { bookings } from './bookings.ts';
import { custody } from './custody.ts';
import { encounters } from './encounters.ts';
import { payments } from './payments.ts';
import { latePhones, phones } from './phones.ts';
import { proceedings } from './proceedings.ts';
import type { RecordFile } from './record-file.ts';
import { searches } from './searches.ts';

/** The files of the agency, in the order in which they are written. */
export const recordFiles: readonly RecordFile[] = [
  encounters,
  bookings,
  phones,
  payments,
  applications,
  custody,
  proceedings,
  searches,
];

/** Files that arrive later, for a second round. */
export const lateFiles: readonly RecordFile[] = [latePhones];
