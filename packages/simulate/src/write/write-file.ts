import type { Progress } from '@lookback/base';
import { drawFrom } from '../chance/draw.ts';
import { mix, unit } from '../chance/mix.ts';
import { permutation } from '../chance/permutation.ts';
import { fileName, type RecordFile } from '../file/record-file.ts';
import { label } from '../label.ts';
import type { Hub } from '../network/cast.ts';
import { identityOfSubject, type Subject, subjectOf } from '../subject.ts';
import type { World } from '../world.ts';
import type { Output } from './output.ts';
import { delimitedRows, jsonRows, type RowFormat } from './row-format.ts';
import { openSink } from './sink.ts';

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
  const { persons, castOrder, castTotal } = world;
  const name = fileName(file);
  const salt = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const tickets = persons * file.slots;
  const order = permutation(mix(world.seed, label.rowOrder, salt), label.rowOrder, tickets);
  const format = formatOf(file);
  const sink = openSink(await io.output.open(file.path), format, file.gzip);
  if (file.format === 'delimited') await sink.row(file.columns);
  let row = 0;
  io.progress.start(name, tickets);
  for (let ticket = 0; ticket < tickets; ticket++) {
    if ((ticket & 0xffff) === 0) io.progress.at(ticket);
    const place = order.at(ticket);
    const slot = Math.floor(place / persons);
    const number = place - slot * persons;
    if (slot >= file.ordinarySlots && castOrder.indexOf(number) >= castTotal) continue;
    const subject = subjectOf(world, hubs, number);
    if (slot >= file.count(subject)) continue;
    row++;
    const draw = drawFrom(world.seed, label.record ^ salt, number, slot);
    const identity = identityOfSubject(subject);
    const cells = file.cells({ subject, identity, slot, row, draw });
    const readable = file.brokenShare === 0 || unit(world.seed, salt, number, slot) >= file.brokenShare;
    const full = readable ? sink.row(cells) : sink.text(broken(file, textOf(format, cells)));
    if (full) await full;
    const told = io.onRow(subject, row, slot);
    if (told) await told;
  }
  io.progress.end();
  await sink.close();
  return row;
}

function formatOf(file: RecordFile): RowFormat {
  return file.format === 'ndjson'
    ? jsonRows(file.columns, file.encoding)
    : delimitedRows(file.delimiter, file.encoding);
}

function textOf(format: RowFormat, cells: readonly string[]): string {
  const buffer = Buffer.allocUnsafe(format.most(cells));
  const bytes = buffer.subarray(0, format.put(buffer, 0, cells));
  return new TextDecoder(format.encoding).decode(bytes);
}

/** A row that cannot be read: an object cut short, or more cells than columns. */
function broken(file: RecordFile, text: string): string {
  if (file.format === 'ndjson') return `${text.slice(0, Math.floor(text.length * 0.6))}\n`;
  return `${text.slice(0, -1)}${file.delimiter}?${file.delimiter}\n`;
}
