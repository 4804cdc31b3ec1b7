import { protectedAttributeOf } from '@lookback/base';
import type { Comparison } from './comparison.ts';
import { headerWord, saysOrigin, saysTrait } from './header-words.ts';

const traitHeader =
  /nationalit|nacionalidad|citizen|ciudadania|(^|_)country|(^|_)pais($|_)|ethnic|etnia|religi|(^|_)(clan|tribe|caste|sect)($|_)|birth_?(place|country|town|city)|place_?of_?birth|lugar_?(de_?)?nac/;

/**
 * Says whether a column (by header) or FollowTheMoney property holds what families share, such as nationality, country,
 * ethnicity, religion or birthplace. Two people who are equal in it are not for that one person; who differ in it may
 * be two.
 */
export function isFamilyTrait(column: string): boolean {
  if (protectedAttributeOf(column) !== null) return true;
  const word = headerWord(column);
  return traitHeader.test(word) || saysTrait.test(word) || saysOrigin.test(word);
}

interface Compared {
  readonly kind: Comparison['kind'];
  readonly fields: readonly string[];
}

/** What a family shares as a category (nationality, religion ...): equality never speaks for one person. */
export function holdsFamilyTrait({ kind, fields }: Compared): boolean {
  return kind !== 'place' && kind !== 'joined' && fields.some(isFamilyTrait);
}

/** Where a family comes from: equality speaks against strangers alone, since every rival who is related shares it. */
export function holdsOrigin({ kind, fields }: Compared): boolean {
  return kind === 'place' && fields.some(isFamilyTrait);
}
