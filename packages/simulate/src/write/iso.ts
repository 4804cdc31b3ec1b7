import { type Day, isoDay } from '@lookback/base';

const known = new Map<Day, string>();

/** ISO text of a day. Days of a century are few, so each is made once. */
export function iso(day: Day): string {
  const whole = Math.floor(day);
  const text = known.get(whole);
  if (text !== undefined) return text;
  const made = isoDay(whole);
  if (known.size < 100_000) known.set(whole, made);
  return made;
}
