import { sha256 } from '@lookback/base';
import type { KeyFile } from '@lookback/review';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { decideStep } from '../5-review.ts';
import { openBook } from '../book/book.ts';
import { loadFile } from '../review/person-file.ts';
import { type SmallReview, smallReview } from '../testing/small-review.ts';
import { exportStep, givenLines } from './export-step.ts';

let small: SmallReview;
let keys: Record<'anna' | 'boris', KeyFile>;
beforeEach(async () => {
  small = await smallReview();
  keys = { anna: await small.key('anna', ['reviewer']), boris: await small.key('boris', ['reviewer']) };
});
afterEach(() => small.end());

const asking = { recipient: '<b>health office</b>', purpose: 'recall of a lot', locale: 'en' as const };
const textOf = (page: string) =>
  page
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

it('gives one file with its caveats, chance and doubts, and the ledger has its digest first', async () => {
  const first = await exportStep(small.context, 'S1.1', { ...asking, key: keys.anna });
  expect(first).toMatchObject({ state: 'asked', page: null, file: null });
  const { state, page, file } = await exportStep(small.context, 'S1.1', { ...asking, key: keys.boris });
  expect([state, file]).toEqual(['given', sha256(page ?? '')]);
  for (const words of [
    'recall of a lot',
    'Asked by anna, given by boris',
    'it is not conduct',
    'would share a detail by chance',
    'coincidence alone would give',
    'nobody has established anything',
    'Everything hangs on one item',
  ])
    expect(textOf(page ?? '')).toContain(words);
  expect(page).not.toContain('<b>health');
  const events = await (await openBook(small.context)).events();
  expect(events.at(-1)).toMatchObject({
    kind: 'export_given',
    person: 'S1.1',
    file,
    texts: { purpose: asking.purpose },
  });
});

it('tells whom to tell when what was decided is no longer what was given', async () => {
  for (const key of [keys.anna, keys.boris]) await exportStep(small.context, 'S1.1', { ...asking, key });
  expect(await givenLines(small.context)).toMatchObject([{ person: 'S1.1', by: 'boris', changed: false }]);
  const { evidence } = await loadFile(small.context, 'S1.1');
  const answer = { outcome: 'D3', reason: 'a lodger', evidence: [evidence[0].id] };
  for (const key of [keys.anna, keys.boris]) await decideStep(small.context, 'S1.1', answer, key);
  expect(await givenLines(small.context)).toMatchObject([{ person: 'S1.1', changed: true }]);
});
