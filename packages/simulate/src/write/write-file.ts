import type { Progress } from '@lookback/base';
import { drawFrom } from '../chance/draw.ts';
import { mix, unit } from '../chance/mix.ts';
import { permutation } from '../chance/permutation.ts';
import { fileName, type RecordFile } from '../file/record-file.ts';
import { label } from '../label.ts';
import type { Hub } from '../network/cast.ts';
import { identityOfSubject, type Subject, subjectOf } from '../subject.ts';
import type { World } from '../world.ts';
import { delimitedLine, jsonLine } from './delimited.ts';
import type { Output } from './output.ts';
import { textSink } from './sink.ts';

/** Told of each row: whose it is, and its number from 1. May return a promise to be awaited. */
export type RowListener = (subject: Subject, row: number, slot: number) => Promise<void> | undefined;

/**
 * Writes one file of the agency and returns its number of data rows. Rows stand in a random order of (person, slot), of
 * its own for each file, so that order and neighbourhood say nothing of who is whom. Memory does not grow.
 */
export async function writeRecordFile(
  world: World,
  hubs: readonly Hub[],
  file: RecordFile,
  io: { readonly output: Output; readonly progress: Progress; readonly onRow: RowListener },
): Promise<number> {
  const name = fileName(file);
  const salt = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const tickets = world.persons * file.slots;
  const order = permutation(mix(world.seed, label.rowOrder, salt), label.rowOrder, tickets);
  const sink = textSink(await io.output.open(file.path), file.encoding, file.gzip);
  const headed = file.format === 'delimited' ? sink.add(delimitedLine(file.columns, file.delimiter)) : undefined;
  if (headed) await headed;
  let row = 0;
  io.progress.start(name, tickets);
  for (let ticket = 0; ticket < tickets; ticket++) {
    if ((ticket & 0xffff) === 0) io.progress.at(ticket);
    const place = order.at(ticket);
    const slot = Math.floor(place / world.persons);
    const number = place % world.persons;
    const subject = subjectOf(world, hubs, number);
    if (slot >= file.count(subject)) continue;
    row++;
    const draw = drawFrom(world.seed, label.record ^ salt, number, slot);
    const identity = identityOfSubject(subject);
    const text = lineOf(file, file.cells({ subject, identity, slot, row, draw }));
    const full = sink.add(unit(world.seed, salt, number, slot) < file.brokenShare ? broken(file, text) : text);
    if (full) await full;
    const told = io.onRow(subject, row, slot);
    if (told) await told;
  }
  io.progress.end();
  await sink.close();
  return row;
}

function lineOf(file: RecordFile, cells: readonly string[]): string {
  return file.format === 'ndjson' ? jsonLine(file.columns, cells) : delimitedLine(cells, file.delimiter);
}

/** A row that cannot be read: an object cut short, or more cells than columns. */
function broken(file: RecordFile, text: string): string {
  if (file.format === 'ndjson') return `${text.slice(0, Math.floor(text.length * 0.6))}\n`;
  return `${text.slice(0, -1)}${file.delimiter}?${file.delimiter}\n`;
}
