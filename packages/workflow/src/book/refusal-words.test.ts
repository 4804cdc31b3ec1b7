import { GuardError } from '@lookback/base';
import { refusalCodes } from '@lookback/review';
import { locales, overwriteGetLocale } from '@lookback/words';
import { afterEach, expect, test } from 'vitest';
import { failureOf } from './refusal-words.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

test.each(locales)('every refusal says what is wrong and what to do (%s)', (locale) => {
  overwriteGetLocale(() => locale);
  for (const code of refusalCodes) {
    const { detail } = failureOf({ kind: 'refusal', code, detail: 'XYZ' });
    expect(detail.message).not.toBe(code);
    expect(detail.todo ?? '').not.toBe('');
  }
});

test('what guards a person exits with 3', () => {
  expect(failureOf({ kind: 'refusal', code: 'conduct_missing' })).toBeInstanceOf(GuardError);
  expect(failureOf({ kind: 'refusal', code: 'evidence_unknown', detail: 'S1.9' }).exitCode).toBe(2);
});
