import { words } from '@lookback/words';

type Word = () => string;

/** What a code of a family of messages says, in the language chosen; a code that no message knows says itself. */
export function codeWord(
  family: 'step_round_change' | 'step_round_why' | 'web_say_action' | 'web_say_reason',
  code: string,
): string {
  const all = words as unknown as Readonly<Record<string, Word | undefined>>;
  return all[`${family}_${code}`]?.() ?? code.replaceAll('_', ' ');
}
