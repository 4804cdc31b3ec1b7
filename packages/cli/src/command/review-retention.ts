import { UserError } from '@lookback/base';
import { words } from '@lookback/words';
import { purgeStep, retentionLines, safeguardStep } from '@lookback/workflow';
import type { Command } from 'commander';
import { amount } from '../amounts.ts';
import type { Io } from '../io.ts';
import { many } from '../numbers.ts';
import { dayOption, keyFrom, withReview } from './options.ts';

/** Adds when what was written goes, what holds it, and the purge itself. */
export function addRetention(review: Command, io: Io): void {
  addHold(review, io);
  review
    .command('retention')
    .description('when what was written on each decided person is purged, and what suspends it')
    .action(async (_options: unknown, self: Command) => {
      const lines = await withReview(self, io, retentionLines);
      for (const line of lines) {
        const { outcome, decidedOn: day, due, suspendedBy } = line;
        const told = { person: line.person.padEnd(14), outcome, day, due, texts: amount('texts', line.texts) };
        if (suspendedBy.length === 0) io.say(words.step_retention_line(told));
        else io.say(words.step_retention_line_waits({ ...told, why: suspendedBy.join(', ') }));
      }
      io.say(words.step_retention_total(many(lines.length)));
      io.result({ persons: lines });
    });
  addPurge(review, io);
}

function addHold(review: Command, io: Io): void {
  review
    .command('hold <person>')
    .description('a legal hold: nothing on this person is purged while it lasts')
    .option('--lift', 'end the hold (example: review hold S1.4 --lift --reason "case closed")')
    .requiredOption('--reason <text>', 'why (example: --reason "court order 3/2026")')
    .option('--key <file>', 'your key; the account that runs the command unless given (example: --key anna.key)')
    .action(async (person: string, given: { lift?: boolean; reason: string; key?: string }, self: Command) => {
      const key = given.key === undefined ? undefined : await keyFrom(io, given.key);
      const act = { kind: given.lift ? 'lift_hold' : 'set_hold', reason: given.reason } as const;
      const events = await withReview(self, io, (context) => safeguardStep(context, person, act, key));
      io.say(events.length > 0 ? words.step_review_recorded() : words.step_nothing_changed());
      io.result({ person, events: events.length });
    });
}

interface PurgeFlags {
  readonly asOf?: string;
  readonly cause?: string;
  readonly perform?: boolean;
  readonly key?: string;
}

function addPurge(review: Command, io: Io): void {
  review
    .command('purge')
    .description('remove the words on decided persons whose retention ended; decisions, evidence and the chain stay')
    .option(
      '--as-of <day>',
      'due on or before this day, which may not lie ahead; today unless given (example: --as-of 2026-11-24)',
      dayOption,
    )
    .option(
      '--perform',
      'do it: words that were purged cannot be had back (example: review purge --perform --cause retention)',
    )
    .option('--cause <text>', 'goes into the ledger (example: --cause "retention ended")')
    .option(
      '--key <file>',
      'a key with the role steward; the account that runs the command unless given (example: --key s.key)',
    )
    .action(async (given: PurgeFlags, self: Command) => {
      const { perform = false, cause = '' } = given;
      if (perform && cause.trim() === '') {
        throw new UserError({
          code: 'reason_missing',
          message: words.error_purge_cause(),
          todo: words.error_purge_cause_todo(),
        });
      }
      const key = given.key === undefined ? undefined : await keyFrom(io, given.key);
      const report = await withReview(self, io, (context) => {
        const today = new Date(context.clock.now()).toISOString().slice(0, 10);
        if (given.asOf !== undefined && given.asOf > today) {
          throw new UserError({
            code: 'day_ahead',
            message: words.error_day_ahead({ day: given.asOf }),
          });
        }
        return purgeStep(context, { day: given.asOf ?? today, cause, perform, key });
      });
      for (const { person, suspendedBy } of report.suspended) {
        io.say(`  ${words.step_purge_suspended({ person, why: suspendedBy.join(', ') })}`);
      }
      const what = { texts: amount('texts', report.texts), persons: amount('persons', report.persons.length) };
      if (report.events.length > 0) io.say(words.step_purge_done(what));
      else io.say(report.texts === 0 ? words.step_purge_nothing() : words.step_purge_would(what));
      io.result({ ...report, events: report.events.length });
    });
}
