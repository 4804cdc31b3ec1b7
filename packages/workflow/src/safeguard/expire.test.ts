import { profileOf } from '@lookback/review';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { decideStep } from '../5-review.ts';
import { openBook } from '../book/book.ts';
import { loadFile } from '../review/person-file.ts';
import { type SmallReview, smallReview } from '../testing/small-review.ts';
import { reopenExpired } from './expire.ts';

let small: SmallReview;
beforeEach(async () => {
  small = await smallReview();
});
afterEach(() => small.end());

async function settle(relookOn: string): Promise<void> {
  const evidence = (await loadFile(small.context, 'S1.1')).evidence.map(({ id }) => id);
  const decision = { outcome: 'D7', reason: 'nobody could ask her', evidence, relookOn };
  for (const name of ['anna', 'boris']) {
    await decideStep(small.context, 'S1.1', decision, await small.key(name, ['reviewer']));
  }
}

const stage = async (day: string) => {
  const context = await small.on(day);
  const review = (await (await openBook(context)).state()).persons.get('S1.1');
  return review?.settled?.outcome ?? null;
};

it('reopens a settled case on its day to look again, once, by the system and with the cause', async () => {
  await settle('2026-03-01');
  expect(await reopenExpired(await small.on('2026-02-28'))).toEqual([]);
  expect(await stage('2026-02-28')).toBe('insufficient_information');
  const due = await small.on('2026-03-01');
  expect(await reopenExpired(due)).toEqual(['S1.1']);
  expect(await reopenExpired(due)).toEqual([]);
  expect(await stage('2026-03-01')).toBeNull();
  const last = (await (await openBook(due)).events()).at(-1);
  expect(last).toMatchObject({ kind: 'reopened', person: 'S1.1', cause: 'expired', actor: { kind: 'system' } });
});

it('reopens by the age that the profile allows, before the day to look again', async () => {
  await settle('2100-01-01');
  const days = profileOf('border').outcomes.insufficient_information.expiryDays ?? Number.NaN;
  const after = (more: number) => new Date(Date.parse('2026-01-05') + (days + more) * 86_400_000).toISOString();
  expect(await reopenExpired(await small.on(after(-1).slice(0, 10)))).toEqual([]);
  expect(await reopenExpired(await small.on(after(0).slice(0, 10)))).toEqual(['S1.1']);
});
