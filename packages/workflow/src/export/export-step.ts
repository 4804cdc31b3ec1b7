import { sha256 } from '@lookback/base';
import { type Locale, renderExport } from '@lookback/figures';
import { type KeyFile, openAskings, personView, type ReviewState } from '@lookback/review';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { logRead } from '../review/log-read.ts';
import { loadFile, type PersonFile } from '../review/person-file.ts';
import { exportView } from './export-view.ts';

export interface ExportOptions {
  readonly recipient: string;
  readonly purpose: string;
  readonly locale: Locale;
  readonly key: KeyFile;
}

/** What became of one person's asking: `page` is what the second gives, null while a second is waited for. */
export interface ExportReport {
  readonly person: string;
  readonly recipient: string;
  readonly state: 'asked' | 'waits' | 'given';
  readonly page: string | null;
  /** SHA-256 of the page, as the ledger has it. */
  readonly file: string | null;
}

/**
 * One of two people who give a person's file to a recipient for a purpose. The first asks; the second gives: it is in the
 * ledger, with the digest of what is given, before the page is returned. Throws UserError and GuardError of the policy.
 */
export async function exportStep(context: ReviewContext, id: string, options: ExportOptions): Promise<ExportReport> {
  const { key, locale } = options;
  const [recipient, purpose] = [options.recipient.trim(), options.purpose.trim()];
  const file = await loadFile(context, id);
  await logRead(context, file.id, key);
  const book = await openBook(context);
  const state = await book.state();
  const view = personView(state, file.id, { kind: 'key', id: key.id }, context.clock.now());
  const askedBy = askerOf(state, file, { recipient, purpose });
  const request = { recipient, purpose, askedBy, givenBy: key.name };
  const page = view ? renderExport(await exportView(context, file, view, request), locale) : '';
  const command = { kind: 'export', person: file.id, recipient, purpose } as const;
  const { evidenceDigest } = file;
  const events = await book.perform({ ...command, evidenceDigest, file: sha256(page) }, key);
  const given = events.some((event) => event.kind === 'export_given');
  const became = given ? 'given' : events.length > 0 ? 'asked' : 'waits';
  return { person: file.id, recipient, state: became, page: given ? page : null, file: given ? sha256(page) : null };
}

function askerOf(
  state: ReviewState,
  { id, evidenceDigest }: PersonFile,
  asked: { readonly recipient: string; readonly purpose: string },
): string {
  const review = state.persons.get(id);
  const open = review === undefined ? [] : openAskings(review, evidenceDigest);
  const found = open.find((one) => one.recipient === asked.recipient && one.purpose === asked.purpose);
  return found === undefined ? '' : (state.keys.get(found.actor.id)?.name ?? found.actor.id);
}

/** One giving, and whether what it rested on has changed since: then the recipient is to be told. */
export interface GivenLine {
  readonly person: string;
  readonly recipient: string;
  readonly at: string;
  readonly by: string;
  readonly file: string;
  readonly changed: boolean;
}

/** Everything that was ever given out, oldest first. */
export async function givenLines(context: ReviewContext): Promise<GivenLine[]> {
  const { persons, keys } = await (await openBook(context)).state();
  const lines = [...persons.values()].flatMap((review) =>
    review.exportsGiven.map((given) => ({
      person: review.person,
      recipient: given.recipient,
      at: given.at,
      by: keys.get(given.actor.id)?.name ?? given.actor.id,
      file: given.file,
      changed:
        review.member?.evidenceDigest !== given.evidenceDigest || (review.settled?.outcome ?? null) !== given.settled,
    })),
  );
  return lines.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
