import { byCodeUnit, sha256 } from '@lookback/base';

/** Sorts ids by code unit: the one order of every list. */
export function sortedIds(ids: Iterable<string>): readonly string[] {
  return [...ids].sort(byCodeUnit);
}

/** The SHA-256 of a list: its ids sorted by code unit and joined by line feeds, as UTF-8. */
export function listDigest(ids: Iterable<string>): string {
  return sha256(sortedIds(ids).join('\n'));
}
