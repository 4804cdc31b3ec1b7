import { UserError } from '@lookback/base';
import { outcomes } from '@lookback/review';
import { words } from '@lookback/words';
import {
  checkQualityStep,
  type DrawOptions,
  drawSampleStep,
  type ExclusionReport,
  exclusionStep,
  outcomeNamed,
  qualityReport,
  type SafeguardAct,
  safeguardStep,
} from '@lookback/workflow';
import { type Command, Option } from 'commander';
import { amount } from '../amounts.ts';
import type { Io } from '../io.ts';
import { about, count, decimals, listOf, many } from '../numbers.ts';
import { keyFrom, withReview } from './options.ts';

const strata = ['cleared', 'excluded', 'adverse', 'not_flagged'] as const;
const done = (events: number): string => (events > 0 ? words.step_review_recorded() : words.step_nothing_changed());

/** Adds what watches over the review: exclusions signed by two, challenges, quality samples. */
export function addSafeguards(review: Command, io: Io): void {
  addExclusion(review, io);
  addRedress(review, io);
  addSample(review, io);
}

function addExclusion(review: Command, io: Io): void {
  review
    .command('exclusion <rule>')
    .description('a charter rule that leaves persons out: what it would cost; two different keys approve it')
    .option(
      '--approve',
      'sign it; it holds from the next trace once two people signed (example: exclusion hub_only --approve)',
    )
    .option('--withdraw', 'take all approvals back; whoever was left out comes back (example: --withdraw)')
    .option('--reason <text>', 'why (example: --reason "a hostel open to everybody")')
    .option('--key <file>', 'your key (example: --key anna.key)')
    .action(
      async (rule: string, options: { approve?: boolean; withdraw?: boolean; reason?: string; key?: string }, self) => {
        const { approve = false, withdraw = false, reason = '' } = options;
        if (approve && withdraw) {
          throw new UserError({ code: 'one_act', message: words.error_one_act() });
        }
        if ((approve || withdraw) && options.key === undefined) {
          throw new UserError({
            code: 'no_key',
            message: words.error_signature_key(),
            todo: words.error_signature_key_todo(),
          });
        }
        const key = options.key === undefined ? undefined : await keyFrom(io, options.key);
        const kind = approve ? 'approve' : 'withdraw';
        const act = key && (approve || withdraw) ? ({ kind, reason, key } as const) : ({ kind: 'show' } as const);
        const report = await withReview(self, io, (context) => exclusionStep(context, rule, act));
        sayExclusion(io, report);
        if (act.kind !== 'show') io.say(done(report.events.length));
        io.result({ ...report, events: report.events.length });
      },
    );
}

function sayExclusion(io: Io, { rule, loss, standing }: ExclusionReport): void {
  const { persons, twoOrMore, twoOrMoreExpected } = loss;
  io.say(words.step_exclusion_loss({ rule, persons: amount('linked_persons', persons) }));
  const [expected, real] = [about(twoOrMoreExpected), about(Math.max(0, twoOrMore - twoOrMoreExpected))];
  io.say(`  ${words.step_exclusion_two({ two: count(twoOrMore), expected, real })}`);
  io.say(`  ${words.step_exclusion_one({ n: count(persons - twoOrMore) })}`);
  if (standing === null) io.say(`  ${words.step_exclusion_none()}`);
  else if (standing.approval === 'waiting') {
    io.say(`  ${words.step_exclusion_waiting({ n: count(standing.by.length) })}`);
  } else {
    const names = listOf(standing.by);
    io.say(`  ${words.step_exclusion_approved({ names, approval: standing.approval })}`);
  }
}

function addRedress(review: Command, io: Io): void {
  const redress = review
    .command('redress')
    .description('a challenge: heard by somebody who never decided on the person');
  const act = async (person: string, given: SafeguardAct, self: Command, keyFile?: string) => {
    const key = keyFile === undefined ? undefined : await keyFrom(io, keyFile);
    const events = await withReview(self, io, (context) => safeguardStep(context, person, given, key));
    io.say(done(events.length));
    if (events.some((event) => event.kind === 'reopened')) io.say(words.step_redress_open_again());
    io.result({ person, events: events.map(({ sequence, kind, at }) => ({ sequence, kind, at })) });
  };
  redress
    .command('open <person>')
    .description('somebody challenges; nothing on the case is purged until it is decided')
    .requiredOption('--text <text>', 'what is said (example: --text "that was my brother")')
    .option('--key <file>', 'your key; the account that runs the command unless given (example: --key faye.key)')
    .action((person: string, { text, key }: { text: string; key?: string }, self: Command) =>
      act(person, { kind: 'open_redress', text }, self, key),
    );
  redress
    .command('decide <person>')
    .description('decide the challenge; what is upheld reopens the case')
    .option('--upheld', 'the challenge is right (example: redress decide S1.4 --upheld)')
    .option('--rejected', 'the decision stands (example: redress decide S1.4 --rejected)')
    .requiredOption('--reason <text>', 'why (example: --reason "the document is the brother’s")')
    .requiredOption('--key <file>', 'a key with the role redress (example: --key faye.key)')
    .action(
      (person: string, given: { upheld?: boolean; rejected?: boolean; reason: string; key: string }, self: Command) => {
        const { upheld = false, rejected = false, reason, key } = given;
        if (upheld === rejected) {
          throw new UserError({ code: 'one_answer', message: words.error_one_answer() });
        }
        return act(person, { kind: 'decide_redress', upheld, reason }, self, key);
      },
    );
}

interface DrawFlags {
  readonly stratum: DrawOptions['stratum'];
  readonly size?: number;
  readonly defect: number;
  readonly confidence: number;
  readonly seed: string;
  readonly key: string;
}

function addSample(review: Command, io: Io): void {
  const sample = review.command('sample').description('quality samples, seeded, of each stratum apart');
  addDraw(sample, io);
  addCheck(sample, io);
  addSampleShow(sample, io);
}

function addDraw(sample: Command, io: Io): void {
  sample
    .command('draw')
    .description('draw a sample; whoever was cleared, left out or never flagged is drawn too, apart')
    .addOption(
      new Option('--stratum <name>', 'whom (example: --stratum cleared)').choices(strata).makeOptionMandatory(),
    )
    .option('--size <n>', 'how many; else as few as show the share below (example: --size 55)', wholeNumber)
    .option('--defect <share>', 'share of wrong cases to notice (example: --defect 0.05)', shareOf, 0.05)
    .option('--confidence <share>', 'how surely (example: --confidence 0.95)', shareOf, 0.95)
    .option('--seed <text>', 'the same seed draws the same persons (example: --seed 7)', '1')
    .requiredOption('--key <file>', 'a key with the role quality (example: --key emil.key)')
    .action(async (given: DrawFlags, self: Command) => {
      const key = await keyFrom(io, given.key);
      const options = { ...given, defectShare: given.defect };
      const report = await withReview(self, io, (context) => drawSampleStep(context, options, key));
      const [n, frame] = [count(report.persons.length), count(report.frame)];
      io.say(words.step_sample_drawn({ n, frame, stratum: report.stratum }));
      for (const person of report.persons) io.say(`  ${person}`);
      if (report.events.length === 0) io.say(words.step_sample_drawn_before());
      io.result({ ...report, events: report.events.length });
    });
}

function addCheck(sample: Command, io: Io): void {
  sample
    .command('check <person>')
    .description('your own answer on a sampled person, before you see the others; one that differs reopens the case')
    .requiredOption('--outcome <code>', `D1 to D8 or a name: ${outcomes.join(', ')} (example: --outcome D3)`)
    .requiredOption('--reason <text>', 'why (example: --reason "both bookings hold")')
    .requiredOption('--key <file>', 'a key with the role quality (example: --key emil.key)')
    .action(async (person: string, given: { outcome: string; reason: string; key: string }, self: Command) => {
      const outcome = outcomeNamed(given.outcome);
      const key = await keyFrom(io, given.key);
      const check = { person, outcome, reason: given.reason };
      const events = await withReview(self, io, (context) => checkQualityStep(context, check, key));
      const agrees = events.some((event) => event.kind === 'quality_checked' && event.agrees);
      if (events.length === 0) io.say(done(0));
      else io.say(agrees ? words.step_sample_agrees() : words.step_sample_differs());
      if (events.some((event) => event.kind === 'reopened')) io.say(words.step_sample_open_again());
      io.result({ person, agrees: events.length === 0 ? null : agrees, events: events.length });
    });
}

function addSampleShow(sample: Command, io: Io): void {
  sample
    .command('show')
    .description('samples drawn, checked and overturned; how far two readers agree beyond chance')
    .action(async (_options: unknown, self: Command) => {
      const report = await withReview(self, io, qualityReport);
      for (const { stratum, seed, persons, checked, overturned } of report.samples) {
        const drawn = count(persons.length);
        const told = { stratum, seed, drawn, checked: count(checked), overturned: count(overturned) };
        io.say(words.step_sample_line(told));
      }
      const { pairs, kappa } = report.agreement;
      const value = kappa === null ? words.step_sample_kappa_undefined() : decimals(kappa, 2);
      io.say(words.step_sample_kappa({ ...many(pairs), kappa: value }));
      io.result(report);
    });
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UserError({
    code: 'bad_number',
    message: words.error_bad_number({ text }),
    todo: words.error_bad_number_todo(),
  });
}

function shareOf(text: string): number {
  const share = Number(text);
  if (text.trim() !== '' && share > 0 && share < 1) return share;
  throw new UserError({
    code: 'bad_share',
    message: words.error_bad_share({ text }),
    todo: words.error_bad_share_todo(),
  });
}
