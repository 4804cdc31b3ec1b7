import { words } from '@lookback/words';
import { many } from './numbers.ts';

type Amounts = Extract<keyof typeof words, `amount_${string}`>;
type Noun = Amounts extends `amount_${infer Rest}` ? Rest : never;

/** A count with its noun, "1 record" or "1,940 records", in the language chosen: what a sentence takes for a count. */
export function amount(noun: Noun, value: number): string {
  return words[`amount_${noun}`](many(value));
}
