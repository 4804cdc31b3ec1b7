import { invariant } from '@lookback/base';
import { words } from '@lookback/words';

export type Locale = 'en' | 'es';

type Message = (inputs: Record<string, unknown>, options: { locale: Locale }) => string;
const messages = words as unknown as Readonly<Record<string, Message | undefined>>;

/** The sentence of a key in a language. A key that is not in the message files is a bug. */
export function say(key: string, locale: Locale, inputs: Record<string, unknown> = {}): string {
  const message = messages[`figures_${key}`];
  invariant(message !== undefined, `no words for figures_${key}`);
  return message(inputs, { locale });
}
