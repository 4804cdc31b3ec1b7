import { words } from '@lookback/words';
import { many } from './numbers.ts';

type Word = (values: { readonly count: number; readonly n: string; readonly what: string }) => string;

/**
 * What a code of a family of messages says, in the language chosen; a code that no message knows says itself. What
 * stands behind a colon (`independent_legs:2`, `runs:phone:+34...`) is its number, or what it is about.
 */
export function codeWord(
  family: 'step_round_change' | 'step_round_why' | 'web_say_action' | 'web_say_reason',
  code: string,
): string {
  const all = words as unknown as Readonly<Record<string, Word | undefined>>;
  const [name, ...rest] = code.split(':');
  const values = { ...many(Number(rest[0])), what: rest.join(' ') };
  return all[`${family}_${name}`]?.(values) ?? code.replaceAll('_', ' ');
}
