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
      if (report.repeated) io.say('Nothing changed; nothing to do.');
      io.say(`Publication ${report.number} (${report.status}), as of ${report.asOf}: ${report.folder}/index.html`);
      io.say('  What may leave the organisation is in its folder public/.');
      io.result(report);
    });
};
