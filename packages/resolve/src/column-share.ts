/** The share of values that pass a test; 0 of none. */
export function share(values: readonly string[], test: (value: string) => boolean): number {
  let held = 0;
  for (const value of values) if (test(value)) held++;
  return values.length === 0 ? 0 : held / values.length;
}

/** The middle of some numbers, which it sorts; 0 of none. */
export function median(numbers: number[]): number {
  return numbers.sort((x, y) => x - y)[numbers.length >> 1] ?? 0;
}
