import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { canonicalJson, type Json } from './canonical-json.ts';

/** SHA-256 of text (as UTF-8) or bytes, in lower-case hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of the canonical JSON of a value. */
export function digestOf(value: Json): string {
  return sha256(canonicalJson(value));
}

/** SHA-256 of a file's bytes, read as a stream. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/**
 * The logical digest of a table: of its ordered rows, whatever the file format, engine or number of threads.
 * Feed rows in the table's defined order; cells are written as canonical JSON.
 */
export class RowDigest {
  readonly #hash = createHash('sha256');
  #rows = 0;
  add(cells: readonly Json[]): void {
    this.#hash.update(canonicalJson(cells)).update('\n');
    this.#rows++;
  }
  get rows(): number {
    return this.#rows;
  }
  close(): string {
    return this.#hash.digest('hex');
  }
}
