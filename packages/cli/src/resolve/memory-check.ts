import { stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { WorldError } from '@lookback/base';
import { mebibytesNeeded, type RecordTable } from '@lookback/resolve';
import { words } from '@lookback/words';

const mebibyte = 2 ** 20;
/** A text file takes at least so many times its own bytes; a compressed one more. */
const timesFile = 6;

/** Throws WorldError `memory_short` where a file is plainly too large for this machine, before it is read. */
export async function checkFileFits(path: string, file: string, heldMib = machineMib()): Promise<void> {
  const there = await stat(path).catch(() => null);
  if (there?.isFile()) check(file, (timesFile * there.size) / mebibyte, heldMib);
}

/** Throws WorldError `memory_short` where the records that were read are too many for this machine, before the work on them. */
export function checkTableFits(table: RecordTable, file: string, heldMib = machineMib()): void {
  check(file, mebibytesNeeded(table), heldMib);
}

function check(file: string, neededMib: number, heldMib: number): void {
  if (neededMib <= heldMib) return;
  const gibibytes = (mib: number): string => (mib / 1024).toFixed(mib < 10_240 ? 1 : 0);
  throw new WorldError({
    code: 'memory_short',
    file,
    message: words.error_memory_short({ file, needed: gibibytes(neededMib), held: gibibytes(heldMib) }),
    todo: words.error_memory_short_todo(),
  });
}

/** Memory of this machine, or what the program may have of it. */
function machineMib(): number {
  const allowed = process.constrainedMemory();
  const total = totalmem();
  return (allowed > 0 && allowed < total ? allowed : total) / mebibyte;
}
