import { resolve } from 'node:path';
import { cancel, intro, isCancel, text } from '@clack/prompts';
import { systemClock, UserError } from '@lookback/base';
import { words } from '@lookback/words';
import { initWorkspace } from '@lookback/workflow';
import { Option } from 'commander';
import type { AddCommand } from '../commands.ts';
import { dirOf } from './options.ts';

type Profile = 'border' | 'bank';
interface Flags {
  readonly profile: Profile;
  readonly question?: string;
  readonly authority?: string;
  readonly period?: string;
  readonly population?: string;
  readonly deleteOn?: string;
}
type Answers = Record<'question' | 'authority' | 'period' | 'population' | 'deleteOn', string>;

export const addInit: AddCommand = (program, io) => {
  program
    .command('init')
    .description('make a workspace: a folder with a charter of safe, commented defaults')
    .argument('[folder]', 'where (example: my-review)')
    .addOption(
      new Option('--profile <name>', 'what kind of organisation (example: --profile bank)')
        .choices(['border', 'bank'])
        .default('border'),
    )
    .option(
      '--question <text>',
      'what is to be answered (example: --question "Who was moved by the corridor network?")',
    )
    .option('--authority <text>', 'whose decision it is (example: --authority "Inspector General, order 12/2026")')
    .option('--period <from..to>', 'what time is reviewed (example: --period 2023-01-01..2025-12-31)')
    .option(
      '--population <text>',
      'who is covered (example: --population "everybody encountered at the southern posts")',
    )
    .option('--delete-on <day>', 'when everything is deleted (example: --delete-on 2029-12-31)')
    .action(async (folder: string | undefined, flags: Flags, command) => {
      const answers = await ask(flags, io.json);
      const [from, to] = periodOf(answers.period);
      const where = resolve(io.cwd, dirOf(command) ?? folder ?? '.');
      const report = await initWorkspace(where, { profile: flags.profile, ...answers, from, to });
      if (report.fresh) {
        io.say(words.tool_init_made({ folder: report.folder }));
        io.say(`  ${words.tool_init_read()}`);
        io.say(`  ${words.tool_init_then()}`);
      } else io.say(words.tool_init_already());
      io.result({ folder: report.folder, charter: report.workspace.paths.charter, fresh: report.fresh });
    });
};

async function ask(flags: Flags, json: boolean): Promise<Answers> {
  const defaults = defaultsOf(flags.profile);
  const answers = { ...defaults };
  const asks = process.stdin.isTTY === true && process.stdout.isTTY === true && !json;
  if (asks) intro(words.tool_init_intro());
  for (const key of ['question', 'authority', 'period', 'population', 'deleteOn'] as const) {
    const given = flags[key];
    if (given !== undefined) answers[key] = given;
    else if (asks) {
      const said = await text({
        message: words[`tool_init_${key}`](),
        placeholder: defaults[key],
        defaultValue: defaults[key],
      });
      if (isCancel(said)) {
        cancel(words.tool_init_cancelled());
        throw new UserError({ code: 'cancelled', message: words.error_stopped() });
      }
      answers[key] = said || defaults[key];
    }
  }
  return answers;
}

function defaultsOf(profile: Profile): Answers {
  const today = new Date(systemClock.now()).toISOString().slice(0, 10);
  const year = Number(today.slice(0, 4));
  return {
    question: 'Who of the people on file touched the network, on what evidence, and how many would have by chance?',
    authority: 'not stated yet: name who ordered this review and under which rule',
    period: `${year - 3}-01-01..${today}`,
    population: profile === 'bank' ? 'every customer in the imported files' : 'every person in the imported files',
    deleteOn: `${year + 3}-12-31`,
  };
}

function periodOf(period: string): [string, string] {
  const match = /^\s*(\d{4}(?:-\d{2}){0,2})\s*(?:\.\.|\/|\s+to\s+)\s*(\d{4}(?:-\d{2}){0,2})\s*$/.exec(period);
  if (match) return [match[1], match[2]];
  throw new UserError({
    code: 'bad_answer',
    message: words.error_bad_period({ period }),
    todo: words.error_bad_period_todo(),
  });
}
