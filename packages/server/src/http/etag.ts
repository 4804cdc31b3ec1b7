import { sha256 } from '@lookback/base';

/** A strong ETag of a body: 128 bits of its SHA-256. */
export function etagOf(body: string): string {
  return `"${sha256(body).slice(0, 32)}"`;
}
