import { words } from '@lookback/words';
import type { CommanderError } from 'commander';

type Found = readonly string[];

/** What is told of a wrong command line: the code of commander, its sentence taken apart, and ours. */
const sentences: readonly (readonly [string, RegExp, (found: Found) => string])[] = [
  ['missingArgument', /argument '(.+)'$/, ([name]) => words.error_usage_argument({ name })],
  ['optionMissingArgument', /option '(.+)' argument missing$/, ([option]) => words.error_usage_value({ option })],
  [
    'missingMandatoryOptionValue',
    /option '(.+)' not specified$/,
    ([option]) => words.error_usage_option_missing({ option }),
  ],
  ['unknownOption', /option '(.+)'$/, ([option]) => words.error_usage_option_unknown({ option })],
  ['unknownCommand', /command '(.+)'$/, ([name]) => words.error_usage_command_unknown({ name })],
  [
    'excessArguments',
    /Expected (\d+) arguments? but got (\d+)(?:: (.+))?\.$/,
    ([expected, received, given = '']) => words.error_usage_excess({ expected, received, given }),
  ],
];

/** Says in the language of the caller what commander says in English; what it says of values stays as it is. */
export function usageSentence({ code, message }: CommanderError): string {
  if (code === 'commander.help') return words.error_usage_bare();
  const [said, suggestion] = message.replace(/^error: /, '').split(/\n\(Did you mean (?:one of )?/);
  for (const [name, pattern, sentence] of sentences) {
    const found = code === `commander.${name}` ? pattern.exec(said) : null;
    if (!found) continue;
    const told = sentence(found.slice(1));
    const names = suggestion?.replace(/\?\)$/, '');
    return names === undefined ? told : `${told} ${words.error_usage_suggestion({ names })}`;
  }
  return message.replace(/^error: /, '');
}
