import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { type ChainReading, type Claim, type Derived, readChain, readingOf, type Support } from '@lookback/claims';
import { words } from '@lookback/words';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { listOf } from '../numbers.ts';

export const addClaims: AddCommand = (program, io) => {
  const claims = program
    .command('claims')
    .description('a reporting chain as data: who knew, who repeated, what drifted');
  claims
    .command('show <folder>')
    .description('read the chain in a folder of YAML files (example: claims show examples/the-report)')
    .option('--json', 'results as JSON (example: claims show DIR --json)')
    .action((folder: string) => {
      const reading = readingOf(readChain(chainTexts(io, folder)));
      print(io, reading);
      io.result(reading);
    });
};

export function chainTexts(io: Io, folder: string): { file: string; text: string }[] {
  const path = resolve(io.cwd, folder);
  let names: string[];
  try {
    names = readdirSync(path).filter((name) => /\.ya?ml$/.test(name));
  } catch (cause) {
    throw new UserError({ code: 'no_folder', file: path, message: words.error_no_folder({ folder }), cause });
  }
  if (names.length > 0) {
    return names.sort().map((name) => ({ file: join(folder, name), text: readFileSync(join(path, name), 'utf8') }));
  }
  throw new UserError({
    code: 'no_claims',
    file: path,
    message: words.error_no_claims({ folder }),
    todo: words.error_no_claims_todo(),
  });
}

function print(io: Io, reading: ChainReading): void {
  if (reading.title) io.say(reading.title);
  section(io, words.tool_claims_who());
  for (const support of reading.supports) {
    if (support.origins.length > 0) for (const line of supportLine(support)) io.say(line);
  }
  printDrifts(io, reading);
  printStances(io, reading);
  section(io, words.tool_claims_cannot());
  for (const line of cannotLines(reading)) io.say(`  ${line}`);
  section(io, words.tool_claims_beside());
  for (const claim of reading.counterFacts) io.say(`  ${said(claim)}`);
}

function cannotLines(reading: ChainReading): string[] {
  return [
    ...reading.derivations.map(({ says, result }) => words.tool_claims_derivation({ says, result: derived(result) })),
    ...reading.headlinesWithoutBody.map((claim) =>
      words.tool_claims_headline({ report: claim.report, said: said(claim) }),
    ),
    ...reading.captionOnly.map((claim) => words.tool_claims_caption({ report: claim.report, said: said(claim) })),
    ...reading.ambiguities.map(({ claim, slot, readings }) =>
      words.tool_claims_ambiguous({ claim, slot, readings: readings.join(' / ') }),
    ),
    ...reading.datesThatDiffer.map(({ report, dated, pageShows }) =>
      words.tool_claims_dated({ report, dated, shown: pageShows }),
    ),
  ];
}

/** Who carries a claim, every origin counted once: two lines. */
export function supportLine(support: ChainReading['supports'][number]): string[] {
  const administrations = amount('administrations', support.administrations.length);
  const persons = words.tool_claims_persons({ count: support.persons.high, n: span(support.persons) });
  const legs = support.independentLegs;
  const repeats = added(support.reportsAddingNothing);
  const told = words.tool_claims_support({ count: legs.high, n: span(legs), administrations, persons, repeats });
  return [`  ${said(support.claimed)}`, `    ${told}`];
}

function printDrifts(io: Io, { drifts, labelConflicts, supports }: ChainReading): void {
  section(io, words.tool_claims_changed());
  for (const { slot, from, to } of drifts) {
    const values = { before: plain(from.value), after: plain(to.value) };
    io.say(`  ${words.tool_claims_drift({ slot, from: from.report, to: to.report, claim: to.claim, ...values })}`);
  }
  for (const { report, subject, labels } of labelConflicts) {
    io.say(`  ${words.tool_claims_labels({ report, subject, labels: listOf(labels) })}`);
  }
  for (const { claimed } of supports) {
    const { label } = claimed;
    if (label === undefined || !claimed.quantity) continue;
    io.say(`  ${words.tool_claims_label_and_count({ label, said: said(claimed) })}`);
  }
}

function printStances(io: Io, { denials, unconfirmed, announced, generalised }: ChainReading): void {
  section(io, words.tool_claims_answered());
  for (const { claim, of, slot } of denials) {
    const { report } = claim;
    const label = slot === 'label';
    io.say(
      `  ${label ? words.tool_claims_denies_label({ report, of }) : words.tool_claims_denies({ report, slot, of })}`,
    );
  }
  for (const { report, about, subject } of unconfirmed) {
    io.say(`  ${words.tool_claims_unconfirmed({ report, claim: about?.claim ?? subject })}`);
  }
  for (const { report, subject, predicate } of announced) {
    io.say(`  ${words.tool_claims_intention({ report, text: `${subject} ${predicate}` })}`);
  }
  for (const { report, subject, predicate } of generalised) {
    io.say(`  ${words.tool_claims_general({ report, text: `${subject}: ${predicate}` })}`);
  }
}

function section(io: Io, title: string): void {
  io.say('');
  io.say(title);
}

function said(claim: Claim): string {
  const { subject, predicate, quantity, possible } = claim;
  const number = quantity ? ` ${plain(`${quantity.hedge} ${quantity.value}`)}` : '';
  const what = predicate === 'count' ? '' : ` ${predicate}`;
  const text = `${subject}${what}${number}`;
  return possible ? words.tool_claims_possible({ said: text }) : text;
}

function plain(text: string): string {
  return text.replaceAll('_', ' ');
}

function span({ low, high }: Support): string {
  return low === high ? String(low) : words.tool_claims_range({ low, high });
}

function added(reports: readonly string[]): string {
  if (reports.length === 0) return words.tool_claims_repeats_none();
  return words.tool_claims_repeats({ reports: reports.join(', ') });
}

/** What a derivation gives, or why nothing can be derived. */
export function derived(result: Derived): string {
  if (result.kind === 'derived') return plain(`${result.quantity.hedge} ${result.quantity.value}`);
  const why = result.because.map((reason) => words[`tool_claims_why_${reason}`]());
  return words.tool_claims_underivable({ why: why.join(', ') });
}
