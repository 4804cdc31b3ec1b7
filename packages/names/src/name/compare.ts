import { type AnalysedName, analyseName } from './analyse.ts';
import type { NameComparison, NameKind } from './types.ts';

/** The one threshold: names whose score reaches it match. */
export const nameThreshold = 0.7;

/** Compares two analysed names and explains the answer. Symmetric, deterministic. */
export function compareAnalysed(a: AnalysedName, b: AnalysedName): NameComparison {
  const score = scoreAnalysed(a, b);
  return { score, match: score >= nameThreshold, level: score === 1 ? 'exact' : 'none', because: [] };
}

/** The score alone, 0 to 1, without the explanation: for millions of pairs. */
export function scoreAnalysed(a: AnalysedName, b: AnalysedName): number {
  return a.tokens.join(' ') === b.tokens.join(' ') ? 1 : 0;
}

/** Compares two names as written. For many pairs analyse each distinct name once and call `compareAnalysed`. */
export function compareNames(a: string, b: string, options: { kind?: NameKind } = {}): NameComparison {
  return compareAnalysed(analyseName(a, options.kind), analyseName(b, options.kind));
}
