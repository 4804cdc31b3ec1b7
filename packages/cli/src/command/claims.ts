import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { type ChainReading, type Claim, type Derived, readChain, readingOf, type Support } from '@lookback/claims';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';

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
    throw new UserError({ code: 'no_folder', file: path, message: `${folder} is no folder that can be read.`, cause });
  }
  if (names.length > 0) {
    return names.sort().map((name) => ({ file: join(folder, name), text: readFileSync(join(path, name), 'utf8') }));
  }
  throw new UserError({
    code: 'no_claims',
    file: path,
    message: `${folder} holds no YAML file.`,
    todo: 'Write origins, reports and claims as in examples/the-report.',
  });
}

function print(io: Io, reading: ChainReading): void {
  if (reading.title) io.say(reading.title);
  section(io, 'Who carries what: every origin counted once');
  for (const support of reading.supports) {
    if (support.origins.length > 0) for (const line of supportLine(support)) io.say(line);
  }
  printDrifts(io, reading);
  printStances(io, reading);
  section(io, 'What cannot be taken from it');
  for (const { says, result } of reading.derivations) io.say(`  ${says}: ${derived(result)}`);
  for (const claim of reading.headlinesWithoutBody) {
    io.say(`  Headline of ${claim.report}, "${said(claim)}": no claim in its own body carries it`);
  }
  for (const claim of reading.captionOnly)
    io.say(`  ${claim.report}, "${said(claim)}": stands in a caption and nowhere else`);
  for (const { claim, slot, readings } of reading.ambiguities) {
    io.say(`  Ambiguous, not guessed (${claim}, ${slot}): ${readings.join(' / ')}`);
  }
  for (const { report, dated, pageShows } of reading.datesThatDiffer) {
    io.say(`  ${report} is dated ${dated}, its page shows ${pageShows}`);
  }
  section(io, 'Must stand wherever the count stands');
  for (const claim of reading.counterFacts) io.say(`  ${said(claim)}`);
}

/** Who carries a claim, every origin counted once: two lines. */
export function supportLine(support: ChainReading['supports'][number]): string[] {
  const administrations = amount(support.administrations.length, 'administration');
  const legs = `${span(support.independentLegs)} independent ${support.independentLegs.high === 1 ? 'leg' : 'legs'}`;
  const repeats = added(support.reportsAddingNothing);
  return [`  ${said(support.claimed)}`, `    ${administrations}, ${persons(support.persons)}, ${legs}; ${repeats}`];
}

function printDrifts(io: Io, { drifts, labelConflicts, supports }: ChainReading): void {
  section(io, 'What changed on the way');
  for (const { slot, from, to } of drifts) {
    io.say(`  ${slot}: ${from.report} ${plain(from.value)} -> ${to.report} ${plain(to.value)} (${to.claim})`);
  }
  for (const { report, subject, labels } of labelConflicts) {
    io.say(`  ${report} calls ${subject} ${labels.join(' and ')}: two different acts, kept as uttered`);
  }
  const labelled = supports.filter((support) => support.claimed.label !== undefined && support.claimed.quantity);
  for (const { claimed } of labelled) io.say(`  label "${claimed.label}" and count (${said(claimed)}) are two claims`);
}

function printStances(io: Io, { denials, unconfirmed, announced, generalised }: ChainReading): void {
  section(io, 'What was answered');
  for (const { claim, of, slot } of denials) {
    const rest = slot === 'label' ? '; the count is not touched' : '';
    io.say(`  ${claim.report} denies the ${slot} of "${of}"${rest}`);
  }
  for (const claim of unconfirmed) {
    io.say(`  ${claim.report} did not confirm "${claim.about?.claim ?? claim.subject}": neither support nor denial`);
  }
  for (const claim of announced) {
    io.say(`  ${claim.report}: "${claim.subject} ${claim.predicate}" is an intention; it says nothing of anybody`);
  }
  for (const claim of generalised) {
    io.say(`  ${claim.report}: "${claim.subject}: ${claim.predicate}" is no claim about these people`);
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
  return `${subject}${what}${number}${possible ? ' (said as a possibility)' : ''}`;
}

function plain(text: string): string {
  return text.replaceAll('_', ' ');
}

function span({ low, high }: Support): string {
  return low === high ? String(low) : `${low} to ${high}`;
}

function persons(support: Support): string {
  return `${span(support)} ${support.high === 1 ? 'person' : 'persons'}`;
}

function added(reports: readonly string[]): string {
  return reports.length === 0 ? 'nobody repeated it' : `repeats that add no origin: ${reports.join(', ')}`;
}

function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What a derivation gives, or why nothing can be derived. */
export function derived(result: Derived): string {
  if (result.kind === 'derived') return plain(`${result.quantity.hedge} ${result.quantity.value}`);
  const why = {
    unbounded: 'lower bounds',
    not_a_partition: 'the groups are no partition',
    impossible: 'more than all',
  };
  return `cannot be derived (${result.because.map((reason) => why[reason]).join(', ')})`;
}
