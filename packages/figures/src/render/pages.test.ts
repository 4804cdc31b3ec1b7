import { describe, expect, test } from 'vitest';
import { measure } from '../define/index.ts';
import { corridorInput } from '../fixture/corridor.ts';
import { gulnora, hostile } from '../fixture/person.ts';
import { decimal, expectedNumber, longDate, renderPersonPage, renderTruthScreen, wholeNumber } from './index.ts';
import { ribbonWidthPx } from './person/ribbons.ts';

const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('renderPersonPage', () => {
  test.each(['en', 'es'] as const)('shows every part of the view in %s, with nothing from outside', (locale) => {
    const html = renderPersonPage(gulnora, locale);
    expect(html).toBe(renderPersonPage(gulnora, locale));
    expect(html).not.toMatch(/https?:|src=|@import|url\((?!#)|<script|<link|<button|<input|NaN|undefined/i);
    for (const text of [
      'Journey L-771',
      '\u0413\u0443\u043B\u043D\u043E\u0440\u0430',
      'A 1188204',
      'reader-b',
      'S1.871',
      'hospital intake',
    ])
      expect(html).toContain(text);
  });
  test('says in words what the picture says: sole support, hub, only possible, what drops out', () => {
    const text = textOf(renderPersonPage(gulnora, 'en'));
    for (const words of [
      'Everything on this path hangs on the item marked 1.',
      'Hub: 4,812 of the 20,019 persons',
      'it is only possible',
      'the person drops out',
      '2 in 100',
      'The count alone supports no link',
    ]) {
      expect(text).toContain(words);
    }
  });
  test('hides the first answer from the second reader and says why a choice is closed', () => {
    const text = textOf(renderPersonPage(gulnora, 'en'));
    expect(text).toContain('hidden until the other reader has answered');
    expect(text).toContain('own conduct supported: needs conduct evidence');
  });
  test('draws two of a hundred dots, hatched', () => {
    expect(renderPersonPage(gulnora, 'en').match(/class="hit"/g)?.length).toBe(2);
    expect(renderPersonPage(gulnora, 'en').match(/class="dot"/g)?.length).toBe(98);
  });
  test('shows hostile text as text', () => {
    const html = renderPersonPage(hostile, 'en');
    expect(html).not.toMatch(/<script|<img|<b>Mar/);
    expect(html).toContain('&#60;script&#62;');
    expect(html).toContain('*not bold* [not](C) {n}');
  });
  test('an empty view is a page that says what is missing', () => {
    const empty = {
      ...gulnora,
      ribbons: [],
      without: [],
      chance: null,
      timeline: [],
      comparison: { columns: [], rows: [], more: 0 },
      nearest: null,
      gates: [],
      access: [],
    };
    const text = textOf(renderPersonPage(empty, 'en'));
    for (const words of [
      'No source item shows',
      'Nothing about this person is dated',
      'No other person comes near',
      'Nobody has opened it',
    ])
      expect(text).toContain(words);
  });
  test('a hub is never wide, whatever its surprise', () => {
    expect(gulnora.ribbons.map(ribbonWidthPx)).toEqual([8.6, 4.8, 1.5]);
  });
});

describe('renderTruthScreen', () => {
  const view = {
    figures: measure(corridorInput({ simulated: true })),
    moved: { truth: 430, found: 352, missedVisible: 24, inNoFile: 54 },
    underReview: { moved: 352, otherRole: 7, innocent: 57 },
    wronglyMerged: 2,
    wronglySplit: 5,
    actedOnBeforeDecidedInnocent: 38,
    adverseWrong: 1,
  };
  test.each(['en', 'es'] as const)('puts the figures beside the truth in %s', (locale) => {
    const text = textOf(renderTruthScreen(view, locale));
    for (const number of ['430', '352', '24', '54', '57', '416', '38']) expect(text).toContain(number);
    expect(text).not.toMatch(/NaN|undefined/);
  });
  test('says that it is no publication and that the rest cannot be derived', () => {
    const text = textOf(renderTruthScreen(view, 'en'));
    expect(text).toContain('Nothing on this screen is part of a publication');
    expect(text).toContain('Cannot be derived');
    expect(text).toContain('SIMULATED DECISIONS');
  });
});

describe('numbers and dates', () => {
  test('whole numbers, expected numbers and dates read as each language writes them', () => {
    expect([
      wholeNumber(61_240, 'en'),
      wholeNumber(61_240, 'es'),
      wholeNumber(1155, 'es'),
      wholeNumber(-3, 'en'),
    ]).toEqual(['61,240', '61\u202F240', '1155', '\u22123']);
    expect([expectedNumber(60.8, 'en'), expectedNumber(5.94, 'es')]).toEqual(['61', '5,9']);
    expect(decimal(-0.7, 1, 'en')).toBe('\u22120.7');
    expect([longDate('2024-06-30', 'en'), longDate('2024-06-30', 'es'), longDate('2024-06', 'en')]).toEqual([
      '30 June 2024',
      '30 de junio de 2024',
      '2024-06',
    ]);
  });
});
