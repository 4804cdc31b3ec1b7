import { words } from '@lookback/words';
import { publishStep } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { dayOption, keyFrom, several, withReview } from './options.ts';

interface Options {
  readonly key: readonly string[];
  readonly asOf?: string;
  readonly language: 'en' | 'es';
}

export const addPublish: AddCommand = (program, io) => {
  program
    .command('publish')
    .description('step 7: a frozen, signed publication; two keys of two people, with one it is provisional')
    .requiredOption('--key <file>', 'a key that signs; give it twice (example: --key a.key --key b.key)', several)
    .option('--as-of <day>', 'the day of the figures; by default that measured last (example: 2024-06-30)', dayOption)
    .option('--language <code>', 'en or es (example: --language es)', 'en')
    .action(async (options: Options, command) => {
      const keys = await Promise.all(options.key.map((file) => keyFrom(io, file)));
      const { asOf, language: locale } = options;
      const report = await withReview(command, io, (context) => publishStep(context, { keys, asOf, locale }));
      if (report.repeated) io.say(words.step_nothing_changed());
      const { number, status, asOf: day, folder } = report;
      io.say(words.step_publish_made({ number, status, day, file: `${folder}/index.html` }));
      io.say(`  ${words.step_publish_public()}`);
      io.result(report);
    });
};
