import { openDelimited } from '../delimited/read-delimited.ts';
import type { ReadOptions, RowSource } from './row-source.ts';

/** Opens any file that can be imported as rows of text; the format follows from its first bytes and its name. */
export async function openRows(path: string, options: ReadOptions = {}): Promise<RowSource> {
  return openDelimited(path, options);
}
