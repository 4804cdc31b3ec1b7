import { resolve } from 'node:path';
import { UserError } from '@lookback/base';
import type { KeyFile } from '@lookback/review';
import { writeFileAtomically } from '@lookback/store/files';
import { getLocale, words } from '@lookback/words';
import { type ExportReport, exportStep, givenLines, type ReviewContext } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { many } from '../numbers.ts';
import { keyFrom, several, withReview } from './options.ts';

interface Options {
  readonly recipient?: string;
  readonly purpose?: string;
  readonly key?: readonly string[];
  readonly out?: string;
  readonly log?: boolean;
}

export const addExport: AddCommand = (program, io) => {
  program
    .command('export [person]')
    .description(
      'give the file of one person to a recipient, for a purpose: two people, in the ledger, with its caveats',
    )
    .option('--recipient <text>', 'who is given it (example: --recipient "public health office, Ms Ortiz")')
    .option('--purpose <text>', 'what it may be used for, and nothing else (example: --purpose "recall of lot 7781")')
    .option(
      '--key <file>',
      'your key; the second person gives the same recipient and purpose, or both keys at once (example: --key a.key --key b.key)',
      several,
    )
    .option('--out <file>', 'where the file is written once the second has given it (example: --out S1.4.html)')
    .option(
      '--log',
      'everything that was given out, and whose evidence or outcome changed since (example: export --log)',
    )
    .action(async (person: string | undefined, options: Options, command) => {
      if (options.log === true) return withReview(command, io, (context) => sayLog(context, io));
      const { recipient = '', purpose = '', key = [], out } = options;
      if (person === undefined || key.length === 0 || out === undefined) throw incomplete();
      const keys: KeyFile[] = [];
      for (const file of key) keys.push(await keyFrom(io, file));
      const asked = { recipient, purpose, keys, out: resolve(io.cwd, out) };
      const report = await withReview(command, io, (context) => ask(context, person, asked));
      if (report === null) return;
      io.say(
        report.state === 'given'
          ? words.step_export_given({ person: report.person, recipient: report.recipient, file: out })
          : words.step_export_asked({ person: report.person, recipient: report.recipient }),
      );
      const { page: _, ...result } = report;
      io.result({ ...result, out: report.state === 'given' ? out : null });
    });
};

interface Asked {
  readonly recipient: string;
  readonly purpose: string;
  readonly keys: readonly KeyFile[];
  /** Where the second's file is written; the first writes nothing. */
  readonly out: string;
}

/** Asks or gives with each key in turn. */
async function ask(
  context: ReviewContext,
  person: string,
  { keys, out, ...asked }: Asked,
): Promise<ExportReport | null> {
  let report: ExportReport | null = null;
  for (const key of keys) {
    report = await exportStep(context, person, { ...asked, locale: getLocale(), key });
    if (report.page === null) continue;
    await writeFileAtomically(out, report.page);
    return report;
  }
  return report;
}

async function sayLog(context: ReviewContext, io: Io): Promise<void> {
  const lines = await givenLines(context);
  for (const { person, recipient, at, by, changed } of lines) {
    const told = { person, recipient, day: at.slice(0, 10), by };
    io.say(changed ? words.step_export_line_changed(told) : words.step_export_line(told));
  }
  io.say(words.step_export_total(many(lines.length)));
  io.result({ exports: lines });
}

function incomplete(): UserError {
  const [message, todo] = [words.error_export_incomplete(), words.error_export_incomplete_todo()];
  return new UserError({ code: 'export_incomplete', message, todo });
}
