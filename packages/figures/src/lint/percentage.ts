import type { LintFinding } from './finding.ts';
import { sentencesOf } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** No percentage is given of fewer than this (requirements 6.4.4). */
const leastBase = 20;

/** Checks that every percentage has its numerator and denominator in the sentence, of at least 20, and is right to its digits. */
export function lintPercentages(text: string, vocabulary: Vocabulary): Omit<LintFinding, 'block' | 'locale'>[] {
  const report = (code: LintFinding['code'], words: string) => [{ code, found: words, allowed: [] }];
  return sentencesOf(text).flatMap((sentence) => {
    const bases = [...sentence.matchAll(vocabulary.base)].map(
      (match) => [wholeOf(match[1]), wholeOf(match[2])] as const,
    );
    const matches = sentence.matchAll(/(\d+(?:[.,]\d+)?)\s?(?:%|per ?cent\b|por ciento\b)/giu);
    return [...matches].flatMap(([words, number = '']) => {
      if (bases.length === 0) return report('percentage_without_base', words);
      const digits = /[.,](\d+)/.exec(number)?.[1]?.length ?? 0;
      const stated = Number(number.replace(',', '.'));
      const fits = bases.find(([part, whole]) => Math.abs((part / whole) * 100 - stated) <= 0.5 * 10 ** -digits + 1e-9);
      if (fits === undefined) return report('percentage_wrong', words);
      return fits[1] < leastBase ? report('percentage_small_base', words) : [];
    });
  });
}

function wholeOf(text: string | undefined): number {
  return Number((text ?? '').replace(/[^\d]/g, ''));
}
