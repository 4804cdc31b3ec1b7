import type { ReviewContext } from '../context.ts';

/** What a declared network rests on beside its memo and the persons: the country reads telephone numbers without one. */
export function networkParameters({ charter }: ReviewContext, id: string, lost: readonly string[]) {
  const country = charter.default_country;
  return { id, lost, ...(country === undefined ? {} : { country }) };
}
