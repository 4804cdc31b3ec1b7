import { overwriteGetLocale } from '@lookback/words';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { OpeningNote } from './opening-note.tsx';

let locale: 'en' | 'es' = 'en';
overwriteGetLocale(() => locale);
afterEach(() => {
  locale = 'en';
});

const steps = ['ledger', 'statements', 'links', 'figures', 'index'] as const;
const drawn = (step: (typeof steps)[number], at: number) =>
  renderToStaticMarkup(createElement(OpeningNote, { opening: { step, at, of: steps.length } }));

test('the opening screen says which step it is at, to a screen reader too, and counts only what is done', () => {
  const html = drawn('links', 3);
  expect(html).toContain('<p role="status">Step 3 of 5: following the links</p>');
  expect(html).toContain('<progress value="2" max="5" aria-label="The workspace is being opened."></progress>');
});

test('every step has words of its own, in both languages', () => {
  const said = (['en', 'es'] as const).flatMap((code) => {
    locale = code;
    return steps.map((step, at) => /<p role="status">(.*)<\/p>/.exec(drawn(step, at + 1))?.[1]);
  });
  expect(new Set(said).size).toBe(2 * steps.length);
  expect(said).not.toContain(undefined);
});
