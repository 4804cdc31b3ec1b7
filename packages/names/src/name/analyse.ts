import { nameTokens } from '../value/name-tokens.ts';
import type { NameKind } from './types.ts';

/** A name taken apart once, to be compared many times. Opaque: pass it to `compareAnalysed`, `scoreAnalysed`, `nameKeys`. */
export interface AnalysedName {
  readonly text: string;
  readonly kind: 'person' | 'organisation';
  readonly tokens: readonly string[];
}

/** Takes a name apart: tokens with script, titles, particles, legal forms, romanisations. Do it once per distinct value. */
export function analyseName(text: string, kind: NameKind = 'auto'): AnalysedName {
  return { text, kind: kind === 'organisation' ? 'organisation' : 'person', tokens: nameTokens(text) };
}

/** Coarse keys of a name's words, equal across scripts and spellings, to find candidates for comparison. Sorted, distinct. */
export function nameKeys(name: AnalysedName): string[] {
  return [...new Set(name.tokens)].sort();
}
