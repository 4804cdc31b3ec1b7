import { expect, test } from 'vitest';
import { codeWord } from './code-word.ts';

test('a code is said in words, with its number or what it is about', () => {
  expect(codeWord('web_say_reason', 'independent_legs:2')).toBe('2 independent ways');
  expect(codeWord('web_say_reason', 'one_direct_link')).toBe('one link');
  expect(codeWord('web_say_reason', 'runs:phone:+34600000000')).toContain('phone +34600000000');
  expect(codeWord('web_say_reason', 'never_heard_of')).toBe('never heard of');
});
