import { stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { resolve } from 'node:path';
import { WorldError } from '@lookback/base';
import { mebibytesNeeded, type RecordTable } from '@lookback/resolve/run';
import { words } from '@lookback/words';

const mebibyte = 2 ** 20;
/** A text file takes at least so many times its own bytes; a compressed one more. */
const timesFile = 6;

/** Throws WorldError `memory_short` where files are together plainly too large for this machine, before they are read. */
export async function checkFilesFit(cwd: string, files: readonly string[], heldMib = machineMib()): Promise<void> {
  const found = await Promise.all(files.map((file) => stat(resolve(cwd, file)).catch(() => null)));
  const bytes = found.reduce((sum, there) => sum + (there?.isFile() ? there.size : 0), 0);
  check(files.join(', '), (timesFile * bytes) / mebibyte, heldMib);
}

/** Throws WorldError `memory_short` where the records that were read are too many for this machine, before the work on them. */
export function checkTablesFit(tables: readonly RecordTable[], files: readonly string[], heldMib = machineMib()): void {
  const together = {
    count: tables.reduce((sum, { count }) => sum + count, 0),
    fields: tables.flatMap(({ fields }) => fields),
  };
  check(files.join(', '), mebibytesNeeded(together), heldMib);
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
