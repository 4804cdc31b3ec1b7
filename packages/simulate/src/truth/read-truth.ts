import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { WorldError } from '@lookback/base';
import type { Truth, TruthLeg, TruthRole, TruthTouch } from './truth.ts';
import { type TruthTable, truthColumns } from './write-truth.ts';

/** Reads `D/truth` of a simulation. Only demo and bench may call it (a test proves it). Throws WorldError `no_truth`. */
export async function readTruth(folder: string): Promise<Truth> {
  const personOf = new Map<string, string>();
  const roles: TruthRole[] = [];
  const legs: TruthLeg[] = [];
  const touches: TruthTouch[] = [];
  for await (const [record, person] of rowsOf(folder, 'identity')) personOf.set(record, person);
  for await (const [person, network, role] of rowsOf(folder, 'role')) roles.push({ person, network, role });
  for await (const [person, network, journey, date, visible] of rowsOf(folder, 'leg')) {
    legs.push({ person, network, journey, date, visible: visible === 'yes' });
  }
  for await (const [person, network, kind, value, from, to, visible, declared, cause] of rowsOf(folder, 'touch')) {
    const seen = visible === 'late' || visible === 'no' ? visible : 'yes';
    const why = cause === 'network' ? 'network' : 'chance';
    touches.push({ person, network, kind, value, from, to, visible: seen, declared: declared === 'yes', cause: why });
  }
  return { personOf, roles, legs, touches };
}

async function* rowsOf(folder: string, table: TruthTable): AsyncIterable<string[]> {
  const path = join(folder, 'truth', `${table}.csv`);
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  let header = true;
  try {
    for await (const line of lines) {
      if (!header && line !== '') yield cellsOf(line, truthColumns[table].length);
      header = false;
    }
  } catch (cause) {
    throw new WorldError({ code: 'no_truth', file: path, message: `${path} cannot be read.`, cause });
  }
}

/** Cells of a line that this room wrote: quotes stand only around whole cells. */
function cellsOf(line: string, count: number): string[] {
  const cells: string[] = [];
  for (const match of line.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)) {
    if (cells.length === count) break;
    const [, cell] = match;
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
  }
  return cells;
}
