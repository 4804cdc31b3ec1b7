import { basename } from 'node:path';
import { exitCodes, Failure, type FailureDetail } from '@lookback/base';
import { diskFailure } from '@lookback/store/files';
import { words } from '@lookback/words';
import { Command, CommanderError } from 'commander';
import { type AddCommand, commandsFor } from './commands.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language.ts';
import { terminalProgress } from './progress.ts';
import { usageSentence } from './usage-sentence.ts';

/** A reader that went away (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
});

/** Runs one command line and returns its exit code (CONTRACTS 1). Never throws. */
export async function run(argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json');
  const io: Io = {
    json,
    cwd: process.cwd(),
    say: (line) => {
      if (!json) process.stdout.write(`${line}\n`);
    },
    result: (value) => {
      if (json) process.stdout.write(`${JSON.stringify(value)}\n`);
    },
    note: (line) => process.stderr.write(`${line}\n`),
    progress: terminalProgress(),
  };
  const state = { exitCode: exitCodes.done as number };
  try {
    const program = lookbackProgram(io, await commandsFor(argv), (code) => {
      state.exitCode = code;
    });
    chooseLanguage(argv, process.env);
    await program.parseAsync([...argv], { from: 'user' });
    return state.exitCode;
  } catch (error) {
    return report(error, io);
  }
}

/** The program with some verbs; every verb takes --json and --dir wherever they stand. */
export function lookbackProgram(io: Io, commands: readonly AddCommand[], exit: (code: number) => void): Command {
  const json = [
    '--json',
    'one JSON object on stdout, errors as JSON on stderr (example: lookback trace --json)',
  ] as const;
  const dir = [
    '--dir <folder>',
    'the workspace; else the nearest parent folder with workspace.json (example: --dir my-review)',
  ] as const;
  const lang = [
    '--lang <code>',
    'the language of what is said, en or es; else LOOKBACK_LANG (example: --lang es)',
  ] as const;
  const program = new Command('lookback')
    .description('Network look-back reviews: who touched a network, on what evidence, how many would have by chance.')
    .option(...json)
    .option(...dir)
    .option(...lang)
    .exitOverride()
    .configureOutput({
      writeErr: (text) => {
        if (!io.json) process.stderr.write(text);
      },
      outputError: () => {},
    });
  for (const add of commands) add(program, io, exit);
  for (const command of program.commands) {
    if (!command.options.some((option) => option.long === '--json')) command.option(...json);
    if (!command.options.some((option) => option.long === '--dir')) command.option(...dir);
    command.option(...lang);
  }
  return program;
}

/** The sentence with the place before it, where it does not say it itself. */
function placed({ file, line, column, message }: FailureDetail): string {
  if (file === undefined || line === undefined || message.includes(basename(file))) return message;
  return `${basename(file)}:${line}${column === undefined ? '' : `:${column}`}: ${message}`;
}

function report(thrown: unknown, io: Io): number {
  const error = diskFailure(thrown, (thrown as { path?: string } | null)?.path ?? 'the output');
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    const message = usageSentence(error);
    const todo = words.error_usage_todo();
    if (io.json) process.stderr.write(`${JSON.stringify({ code: 'usage', message, todo })}\n`);
    else if (error.code !== 'commander.help') process.stderr.write(`error: ${message}\n`);
    return exitCodes.usage;
  }
  if (error instanceof Failure) {
    const { code, file, line, column, message, todo } = error.detail;
    if (io.json) process.stderr.write(`${JSON.stringify({ code, file, line, column, message, todo })}\n`);
    else process.stderr.write(`lookback: ${placed(error.detail)}\n${todo ? `  ${todo}\n` : ''}`);
    return error.exitCode;
  }
  const bug = error instanceof Error ? error : new Error(String(error));
  if (io.json) process.stderr.write(`${JSON.stringify({ code: 'bug', message: bug.message })}\n`);
  else process.stderr.write(`lookback: ${words.error_bug()}\n${bug.stack}\n`);
  return 70;
}
