import { UserError } from '@lookback/base';
import { actionTypes, locationStates, searchAnswers } from '@lookback/model';
import { words } from '@lookback/words';
import { type CareCommand, careStep, type RecordCommand } from '@lookback/workflow';
import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { dayOption, keyFrom, withReview } from './options.ts';

type CareKind = 'pause' | 'resume' | 'refer' | 'end-protection' | 'note' | 'reopen';

const descriptions: Readonly<Record<CareKind, string>> = {
  pause: 'let a case wait, with a reason; anybody may',
  resume: 'go on with a paused case',
  refer: 'refer a person for protection: a child, a victim, a witness; anybody may',
  'end-protection': 'end a protection; a protection officer only',
  reopen:
    'take back an own first answer that nobody has followed, or open again what others decided; what was answered stays in the ledger',
  note: 'write something down; with --innocent, what explains it innocently',
};

/** Adds the commands by which one person may slow down, protect and write down. */
export function addCare(review: Command, io: Io): void {
  for (const kind of ['pause', 'resume', 'refer', 'end-protection', 'note', 'reopen'] as const) {
    const command = review
      .command(`${kind} <person>`)
      .description(descriptions[kind])
      .option('--reason <text>', 'why, or what is noted (example: --reason "waits for the registry")')
      .option('--key <file>', 'your key; the account that runs the command unless given (example: --key anna.key)');
    if (kind === 'pause')
      command.option('--until <day>', 'the day on which it goes on (example: 2026-12-31)', dayOption);
    if (kind === 'note')
      command.option('--innocent', 'it is an innocent explanation (example: review note S1.4 --innocent)');
    command.action((person: string, options: CareOptions, self: Command) =>
      perform(io, self, careCommand(kind, person, options), options.key),
    );
  }
  addRecord(review, io);
}

interface CareOptions {
  readonly reason?: string;
  readonly key?: string;
  readonly until?: string;
  readonly innocent?: boolean;
}

function careCommand(kind: CareKind, person: string, { reason = '', until, innocent }: CareOptions): CareCommand {
  switch (kind) {
    case 'pause':
      return { kind, person, reason, until };
    case 'resume':
      return { kind, person };
    case 'refer':
      return { kind: 'refer_protection', person, reason };
    case 'end-protection':
      return { kind: 'end_protection', person, reason };
    case 'reopen':
      return { kind, person, cause: 'taken_back', reason };
    case 'note':
      return { kind, person, text: reason, innocent: innocent ?? false };
  }
}

interface RecordOptions {
  readonly place?: string;
  readonly action?: string;
  readonly search?: string;
  readonly answer?: string;
  readonly from: string;
  readonly to?: string;
  readonly source: string;
  readonly basis?: 'network' | 'other' | 'not_stated';
  readonly key: string;
}

function addRecord(review: Command, io: Io): void {
  review
    .command('record <person>')
    .description('record a dated claim: a place, an action of an authority, or a search')
    .option('--place <state>', `${locationStates.join(', ')} (example: --place in_custody)`)
    .option('--action <type>', `${actionTypes.join(', ')} (example: --action arrested)`)
    .option('--search <system>', 'the system that was searched (example: --search "exit records")')
    .option('--answer <answer>', `of a search: ${searchAnswers.join(', ')} (example: --answer no_hit)`)
    .option('--basis <basis>', 'of an action: network, other or not_stated (example: --basis other)')
    .requiredOption('--from <day>', 'the day, or the first day (example: 2026-03-01)', dayOption)
    .option('--to <day>', 'the last day; without it nobody claims an end (example: 2026-03-05)', dayOption)
    .requiredOption('--source <text>', 'who says so, or whose authority (example: --source "custody register")')
    .requiredOption('--key <file>', 'your key (example: --key anna.key)')
    .action((person: string, options: RecordOptions, self: Command) =>
      perform(io, self, recordCommand(person, options), options.key),
    );
}

function recordCommand(person: string, options: RecordOptions): RecordCommand {
  const { place, action, search, answer, from, to = '', source, basis = 'not_stated' } = options;
  if ([place, action, search].filter((given) => given !== undefined).length !== 1) {
    throw new UserError({ code: 'one_claim', message: words.error_one_claim() });
  }
  if (place !== undefined) return { kind: 'record_location', person, state: place, from, to, source };
  if (action !== undefined)
    return { kind: 'record_action', person, type: action, from, to, authority: source, basis, source };
  const given = searchAnswers.find((known) => known === answer);
  if (given === undefined) {
    throw new UserError({
      code: 'claim_undefined',
      message: words.error_search_answer(),
      todo: searchAnswers.join(', '),
    });
  }
  return { kind: 'record_search', person, system: search ?? '', answer: given, date: from, authority: source };
}

async function perform(io: Io, self: Command, command: CareCommand | RecordCommand, keyFile?: string): Promise<void> {
  const key = keyFile === undefined ? undefined : await keyFrom(io, keyFile);
  const events = await withReview(self, io, (context) => careStep(context, command, key));
  io.say(events.length > 0 ? words.step_review_recorded() : words.step_nothing_changed());
  io.result({ person: command.person, events: events.map(({ sequence, kind, at }) => ({ sequence, kind, at })) });
}
