import type { Resolution } from '@lookback/resolve/run';
import { csvLine } from '@lookback/store/files';

const pieceBytes = 1 << 20;
const [comma, lineFeed] = [44, 10];

/**
 * The rows of people.csv (`record_id,person_id,basis`) in pieces of about a mebibyte. Ids of plain letters and digits, most
 * of all, are copied byte by byte.
 */
export function* peoplePieces({ table: { ids }, personOf, basis }: Resolution): Generator<Uint8Array> {
  const { bytes } = ids;
  let piece = Buffer.alloc(pieceBytes);
  let used = piece.write(csvLine(['record_id', 'person_id', 'basis']), 'latin1');
  const room = (more: number): void => {
    if (used + more <= piece.length) return;
    const wider = Buffer.alloc(2 * (used + more));
    wider.set(piece.subarray(0, used));
    piece = wider;
  };
  const isPlain = ids.plainCells();
  const put = (i: number): void => {
    const from = ids.startOf(i);
    const to = ids.endOf(i);
    room(to - from);
    for (let k = from; k < to; k++) piece[used++] = bytes[k];
  };
  for (let record = 0; record < ids.length; record++) {
    const person = personOf[record];
    if (isPlain[record] === 1 && isPlain[person] === 1) {
      put(record);
      room(1);
      piece[used++] = comma;
      put(person);
      room(2 + basis[record].length);
      piece[used++] = comma;
      used += piece.write(basis[record], used, 'latin1');
      piece[used++] = lineFeed;
    } else {
      const line = csvLine([ids.at(record), ids.at(person), basis[record]]);
      room(3 * line.length);
      used += piece.write(line, used, 'utf8');
    }
    if (used < pieceBytes) continue;
    yield piece.subarray(0, used);
    piece = Buffer.alloc(pieceBytes);
    used = 0;
  }
  yield piece.subarray(0, used);
}
