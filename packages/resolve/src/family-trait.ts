import { protectedAttributeOf } from '@lookback/model';

const traitHeader =
  /nationalit|nacionalidad|citizen|ciudadania|(^|_)country|(^|_)pais($|_)|ethnic|etnia|religi|(^|_)(clan|tribe|caste|sect)($|_)|birth_?(place|country|town|city)|place_?of_?birth|lugar_?(de_?)?nac/;

/**
 * Says whether a column (by header) or FollowTheMoney property holds what families share, such as nationality, country,
 * ethnicity, religion or birthplace. Two people who are equal in it are not for that one person; who differ in it may
 * be two.
 */
export function isFamilyTrait(column: string): boolean {
  if (protectedAttributeOf(column) !== null) return true;
  const word = column
    .trim()
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_');
  return traitHeader.test(word);
}

/** Does any column of a comparison hold what families share? */
export function holdsFamilyTrait({ fields }: { readonly fields: readonly string[] }): boolean {
  return fields.some(isFamilyTrait);
}
