import type { Locale } from '../define/index.ts';
import type { ReleasedSet } from '../suppress/index.ts';
import type { LintFinding, TextBlock } from './finding.ts';

/** Checks blocks of text against the definitions of the figures that they quote. Returns nothing when all is well. */
export function lint(_blocks: readonly TextBlock[], _set: ReleasedSet, _locale: Locale): readonly LintFinding[] {
  return [];
}
