import { jsonTable } from './json-table.ts';

let names: ReadonlySet<string> | null = null;

/** Each name as the number of letters that it shares with the one before it, and the rest. */
function load(coded: string): ReadonlySet<string> {
  let before = '';
  return new Set(
    (coded.match(/\d[a-z]*/g) ?? []).map((entry) => {
      before = before.slice(0, Number(entry[0])) + entry.slice(1);
      return before;
    }),
  );
}

/**
 * Is a folded word a given name in some language? Far from every name is known, and many are surnames as well: it tells
 * no part of a name from another, only a name from a slip of one.
 */
export function isGivenName(folded: string): boolean {
  names ??= load(jsonTable<{ readonly names: string }>(import.meta.url, './known-given-names.json').names);
  return names.has(folded);
}
