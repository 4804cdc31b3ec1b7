import { resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { renderPersonPage } from '@lookback/figures';
import { type Band, type NetworkRole, networkRoles, outcomes } from '@lookback/review';
import { writeFileAtomically } from '@lookback/store/files';
import { getLocale, words } from '@lookback/words';
import {
  attachStep,
  decideStep,
  identityStep,
  logRead,
  type PersonSummary,
  personPage,
  personSummary,
  type QueueLine,
  queueLines,
} from '@lookback/workflow';
import type { Command } from 'commander';
import { amount } from '../amounts.ts';
import { codeWord } from '../code-word.ts';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { about, many } from '../numbers.ts';
import { dayOption, keyFrom, several, withReview } from './options.ts';
import { addCare } from './review-care.ts';
import { reviewNext } from './review-next.ts';
import { addRetention } from './review-retention.ts';
import { addSafeguards } from './review-safeguards.ts';

export const addReview: AddCommand = (program, io) => {
  const review = program.command('review').description('step 5: people decide, on evidence, two for anything adverse');
  addList(review, io);
  addShow(review, io);
  addDecide(review, io);
  addIdentity(review, io);
  addAttach(review, io);
  addCare(review, io);
  addSafeguards(review, io);
  addRetention(review, io);
  review
    .command('next')
    .description('take the next person and go through the two gates, question by question')
    .requiredOption('--key <file>', 'your key (example: --key anna.key)')
    .action((options: { key: string }, command: Command) =>
      withReview(command, io, async (context) => reviewNext(context, io, await keyFrom(io, options.key))),
    );
};

function addList(review: Command, io: Io): void {
  review
    .command('list')
    .description('the queue: most urgent evidence first')
    .option('--band <n>', 'only this band, 1 to 5 (example: --band 2)')
    .option('--key <file>', 'show what waits for this key (example: --key anna.key)')
    .option('--all', 'decided persons too (example: review list --all)')
    .option(
      '--sort <field>',
      'refused for protected attributes; the queue is ordered by evidence (example: --sort band)',
    )
    .action(async (options: { band?: string; key?: string; all?: boolean; sort?: string }, command) => {
      const band = bandOf(options.band);
      const key = options.key === undefined ? null : await keyFrom(io, options.key);
      const reader = key ? ({ kind: 'key', id: key.id } as const) : null;
      const fields = options.sort === undefined ? [] : [options.sort];
      const query = { band, all: options.all ?? false, mine: key !== null, fields };
      const rows = await withReview(command, io, (context) => queueLines(context, reader, query));
      for (const row of rows) {
        io.say(queueLine(row));
      }
      io.say(words.step_review_persons(many(rows.length)));
      io.result({ persons: rows });
    });
}

function queueLine({
  person,
  band,
  stage,
  details,
  expected,
  moved,
  hubOnly,
  soleSupport,
  ageDays,
}: QueueLine): string {
  const told = {
    person: person.padEnd(14),
    band,
    stage,
    details: amount('details', details),
    expected: about(expected),
  };
  return [
    words.step_review_line(told),
    ...(moved ? [words.step_review_line_journey()] : []),
    ...(hubOnly ? [words.step_review_line_hub()] : []),
    ...(soleSupport ? [words.step_review_line_sole()] : []),
    amount('days', ageDays),
  ].join('  ');
}

function bandOf(text: string | undefined): Band | undefined {
  if (text === undefined) return undefined;
  const band = Number(text);
  if (band === 1 || band === 2 || band === 3 || band === 4 || band === 5) return band;
  throw new UserError({ code: 'bad_band', message: words.error_bad_band({ text }), todo: words.error_bad_band_todo() });
}

function addShow(review: Command, io: Io): void {
  review
    .command('show <person>')
    .description('everything that the files say about one person under review (the reading is logged)')
    .option('--key <file>', 'your key: a second reader does not see the first answer (example: --key anna.key)')
    .option('--html <file>', 'write the page to a file (example: --html person.html)')
    .action(async (person: string, options: { key?: string; html?: string }, command) => {
      const key = options.key === undefined ? undefined : await keyFrom(io, options.key);
      await withReview(command, io, async (context) => {
        await logRead(context, person, key);
        const summary = await personSummary(context, person, key);
        if (options.html !== undefined) {
          const page = renderPersonPage(await personPage(context, person, key), getLocale());
          await writeFileAtomically(resolve(io.cwd, options.html), page);
          io.say(words.step_review_written({ file: options.html }));
        } else printSummary(io, summary);
        io.result(summary);
      });
    });
}

/** Where a person is, in words, by the code of the figure that counts it. */
const places: Readonly<Record<PersonSummary['location']['code'], () => string>> = {
  W1: words.web_location_W1,
  W2: words.web_location_W2,
  W3: words.web_location_W3,
  W4: words.web_location_W4,
  W5: words.web_location_W5,
  W6a: words.web_location_W6a,
  W6b: words.web_location_W6b,
  W7: words.web_location_W7,
  W8: words.web_location_W8,
};

/** Prints one person as text: records, evidence, what hangs on what, what is claimed, where the review stands. */
export function printSummary(io: Io, file: PersonSummary): void {
  const { id, born } = file;
  const names = file.names.join(' / ');
  io.say(born ? words.step_review_person_born({ id, names, born }) : words.step_review_person({ id, names }));
  for (const record of file.records) {
    io.say(`  ${words.step_review_record({ id: record.id, file: record.file, row: record.row })}`);
  }
  sayLink(io, file);
  for (const item of file.evidence) {
    const { prop, value, row } = item;
    io.say(
      `  ${words.step_review_item({ kind: item.kind.padEnd(8), id: item.id, file: item.file, row, prop, value })}`,
    );
  }
  for (const item of file.sole) io.say(`  ${words.step_review_sole({ level: item.level, id: item.id })}`);
  const { code } = file.location;
  io.say(words.step_review_place({ code, place: places[code]() }));
  for (const { type, from, basis } of file.actions) {
    io.say(
      `  ${words.step_review_action({ type: codeWord('web_say_action', type), from: from || words.step_review_no_date(), basis })}`,
    );
  }
  io.say(stateSentence(file.review));
}

function sayLink(io: Io, { link, tested }: PersonSummary): void {
  if (!link) {
    io.say(words.step_review_no_link());
    return;
  }
  const [expected, q] = [about(link.expected), link.q.toPrecision(2)];
  io.say(words.step_review_shared({ observed: link.observed, expected, q, tests: amount('tests', tested) }));
  io.say(
    `  ${words.step_review_band({ band: link.band, reasons: link.bandReasons.map((code) => codeWord('web_say_reason', code)).join(', ') })}`,
  );
}

/** The steps that a reader can take; of a refusal (settled, not under review, no key) the stage says enough. */
const nextWords: Readonly<Record<string, (() => string) | undefined>> = {
  first_decision: words.step_review_next_first,
  second_decision: words.step_review_next_second,
  adjudication: words.step_review_next_third,
  already_decided_by_you: words.step_review_next_other,
};

function stateSentence({ stage: known, next: step, settled }: PersonSummary['review']): string {
  const stage = known ?? words.step_review_not_in();
  const outcome = settled?.code ?? '';
  const next = nextWords[step]?.();
  if (next === undefined) {
    return settled ? words.step_review_state_settled({ stage, outcome }) : words.step_review_state({ stage });
  }
  return settled
    ? words.step_review_state_settled_next({ stage, outcome, next })
    : words.step_review_state_next({ stage, next });
}

function addDecide(review: Command, io: Io): void {
  review
    .command('decide <person>')
    .description('one reader’s answer; the second reader uses the same command with another key')
    .requiredOption('--outcome <code>', `D1 to D8 or a name: ${outcomes.join(', ')} (example: --outcome D3)`)
    .requiredOption('--reason <text>', 'why, in words (example: --reason "two bookings, nothing else on file")')
    .requiredOption('--evidence <id...>', 'items or records that it rests on, from `review show` (example: S2.3)')
    .requiredOption('--key <file>', 'your key (example: --key anna.key)')
    .option(
      '--innocent <text>',
      'what would explain this innocently; needed for D5 and D6 (example: --innocent "she sold tickets")',
    )
    .option('--confirm <code>', 'an adverse outcome is typed a second time (example: --confirm D5)')
    .option(
      '--role <role>',
      'for D5, the role that conduct supports: facilitator or organiser (example: --role facilitator)',
      roleInNetwork,
    )
    .option('--relook-on <day>', 'when insufficient information is looked at again (example: 2025-01-31)', dayOption)
    .action(async (person: string, options, command) => {
      const key = await keyFrom(io, options.key);
      const {
        outcome,
        reason,
        evidence,
        innocent: innocentExplanation,
        confirm: confirmation,
        relookOn,
        role,
      } = options;
      const given = { outcome, reason, evidence, innocentExplanation, confirmation, relookOn, role };
      const events = await withReview(command, io, (context) => decideStep(context, person, given, key));
      const kinds = events.map(({ kind }) => nextWords[kind]?.() ?? kind.replaceAll('_', ' '));
      io.say(
        events.length > 0
          ? words.step_review_recorded_kinds({ kinds: kinds.join(', ') })
          : words.step_nothing_changed(),
      );
      io.result({ person, events: events.map(({ sequence, kind, at }) => ({ sequence, kind, at })) });
    });
}

function roleInNetwork(text: string): NetworkRole {
  const role = networkRoles.find((known) => known === text);
  if (role) return role;
  throw new UserError({
    code: 'role_unknown',
    message: words.error_network_role({ text }),
    todo: words.error_roles_are({ roles: networkRoles.join(', ') }),
  });
}

function addIdentity(review: Command, io: Io): void {
  review
    .command('identity <a> <b>')
    .description('are two records one person? A negative answer is durable')
    .option('--same', 'they are one person (example: review identity S1.4 S2.9 --same)')
    .option('--different', 'they are two persons (example: review identity S1.4 S2.9 --different)')
    .option('--unsure', 'the files do not tell (example: review identity S1.4 S2.9 --unsure)')
    .requiredOption('--key <file>', 'your key (example: --key anna.key)')
    .option('--reason <text>', 'why (example: --reason "different fathers")')
    .action(async (a: string, b: string, options, command) => {
      const given = (['same', 'different', 'unsure'] as const).filter((name) => options[name] === true);
      if (given.length !== 1) {
        throw new UserError({ code: 'one_judgement', message: words.error_one_judgement() });
      }
      const key = await keyFrom(io, options.key);
      const pair = { a, b, judgement: given[0], reason: options.reason };
      const events = await withReview(command, io, (context) => identityStep(context, pair, key));
      io.say(events.length > 0 ? words.step_review_recorded_round() : words.step_nothing_changed());
      io.result({ a, b, judgement: given[0], events: events.length });
    });
}

function addAttach(review: Command, io: Io): void {
  review
    .command('attach <person>')
    .description('attach an item of evidence that no program finds, such as a page of a statement')
    .requiredOption('--id <id>', 'the id by which decisions cite it (example: --id E1)')
    .requiredOption('--kind <kind>', 'touch, direct, leg, conduct or identity (example: --kind conduct)')
    .requiredOption('--source <place>', 'where it stands, FILE:ROW (example: --source memo.pdf:3)', several)
    .requiredOption('--text <text>', 'what it says (example: --text "paid for four seats")')
    .requiredOption('--key <file>', 'your key (example: --key anna.key)')
    .action(async (person: string, options, command) => {
      const key = await keyFrom(io, options.key);
      const item = { id: options.id, kind: options.kind, sources: options.source, text: options.text };
      const events = await withReview(command, io, (context) => attachStep(context, person, item, key));
      io.say(words.step_review_attached({ id: options.id }));
      io.result({ person, id: options.id, events: events.length });
    });
}
