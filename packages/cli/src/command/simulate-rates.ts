import { UserError } from '@lookback/base';
import { type Rates, rateWords } from '@lookback/simulate';
import { words } from '@lookback/words';

/** The table of rates under `lookback simulate --help`. */
export function ratesHelp(): string {
  const width = Math.max(...rateWords.map(({ word }) => word.length));
  const lines = rateWords.map(
    ({ word, rate, standard }) =>
      `  ${word.padEnd(width)}  ${String(standard).padEnd(6)}  ${words[`tool_simulate_rate_${rate}`]()}`,
  );
  return `
${words.tool_simulate_rates_heading()}
${lines.join('\n')}

${words.tool_simulate_examples_heading()}
  lookback simulate --persons 20000 --seed 7 --out sim
  lookback simulate --persons 10000000 --seed 7 --networks 3 --out big
  lookback simulate --persons 50000 --families 2 --rate twins=0.05 --rate roommates=0.06 --out families
  lookback simulate --persons 50000 --rate shelter-phones=0.02 --rate dummy-phones=0.01 --out shelters`;
}

/** Reads `NAME=VALUE` texts. Throws UserError `bad_option` for a name or number that is none. */
export function ratesOf(texts: readonly string[]): Partial<Rates> {
  return Object.fromEntries(
    texts.map((text) => {
      const [name, value = ''] = text.split('=', 2);
      const known = rateWords.find(({ word }) => word === name);
      if (known && value.trim() !== '' && Number.isFinite(Number(value))) return [known.rate, Number(value)];
      throw new UserError({
        code: 'bad_option',
        message: known ? words.error_rate_number({ text, value }) : words.error_rate_name({ text, name }),
        todo: words.error_rate_todo(),
      });
    }),
  );
}
