/** Compares texts by UTF-16 code units: the one order of ids, keys and files everywhere, whatever the locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
