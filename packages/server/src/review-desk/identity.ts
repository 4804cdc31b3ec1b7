import type { Charter } from '@lookback/model';
import { type ReviewState, standingJudgements } from '@lookback/review';
import { bitsOf, type PersonFile } from '@lookback/workflow';
import type * as s from '../schema/index.ts';
import { fieldRows } from './fields.ts';

type FileRecord = PersonFile['records'][number];
/** A pair of records as the resolver explains it. */
type Explained = Parameters<typeof bitsOf>[0];

/** The records with the pair that is asked about in front, the others as they came. */
export function pairFirst(records: readonly FileRecord[], pair: Explained | null): readonly FileRecord[] {
  if (pair === null) return records;
  const asked = pairOf(records, pair);
  return [...asked, ...records.filter((record) => !asked.includes(record))];
}

const pairOf = (records: readonly FileRecord[], { a, b }: Explained): FileRecord[] =>
  [a, b].flatMap((id) => records.find((record) => record.id === id) ?? []);

/** Gate 1 for a reader: the weakest pair with its evidence, and of the judgements what this reader may see. */
export function identityGate(
  state: ReviewState,
  file: PersonFile,
  pair: Explained | null,
  me: string | null,
  charter: Charter,
): s.IdentityGate {
  const own = new Set(file.records.map((record) => record.id));
  const votes = state.identity.filter((vote) => own.has(vote.a) || own.has(vote.b));
  const settled = standingJudgements(state).filter((one) => one.settled && own.has(one.a) && own.has(one.b));
  const open = settled.length > 0;
  const visible = votes.filter((vote) => open || vote.actor.id === me);
  const isPair = (one: { readonly a: string; readonly b: string }) =>
    pair !== null && [pair.a, pair.b].includes(one.a) && [pair.a, pair.b].includes(one.b);
  const done = settled.some((one) => one.judgement === 'same' && isPair(one));
  const contradicted = settled.some((one) => one.judgement === 'different');
  const answered = votes.some((vote) => vote.actor.id === me && isPair(vote));
  return {
    state: file.records.length < 2 ? 'single_record' : contradicted ? 'contradicted' : done ? 'settled' : 'waits',
    pair: pair === null ? null : shownPair(file, pair, charter),
    judgements: visible.map(({ a, b, judgement, actor, at, reason }) => ({
      ...{ a, b, judgement, at, reason: reason ?? '' },
      by: state.keys.get(actor.id)?.name ?? actor.id,
    })),
    mayAnswer: pair !== null && me !== null && !done && !answered,
    hidden: votes.length - visible.length,
  };
}

function shownPair(file: PersonFile, pair: Explained, charter: Charter): s.IdentityPair {
  const records = pairOf(file.records, pair);
  const fields = fieldRows(records, bitsOf(pair), charter);
  const given = (row: s.FieldRow) => row.cells.every((cell) => cell.agreement !== 'missing');
  const weight = (row: s.FieldRow) => Math.abs(row.weightBits ?? 0);
  return {
    a: pair.a,
    b: pair.b,
    places: records.map(({ file: source, row }) => ({ source, row })),
    fields: fields.sort((x, y) => Number(given(y)) - Number(given(x)) || weight(y) - weight(x)),
    scoreBits: pair.scoreBits,
    rivalBits: pair.rivalBits,
    probability: Math.min(1, Math.max(0, pair.probability)),
  };
}
