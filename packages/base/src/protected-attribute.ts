/**
 * Attributes that may help decide whether two records are one person and may never enter a link, score, sort order
 * or priority (guard rail 2). Names are FollowTheMoney properties and the common words for them.
 */
export const protectedAttributes: Readonly<Record<string, readonly string[]>> = {
  nationality: ['nationality', 'citizenship', 'country', 'passportCountry', 'nationalities'],
  ethnicity: ['ethnicity', 'race', 'tribe', 'clan', 'caste'],
  religion: ['religion', 'faith', 'sect', 'denomination'],
  birthplace: ['birthPlace', 'birthCountry', 'birthplace', 'placeOfBirth'],
  politics: ['political', 'politics', 'party', 'politicalParty', 'unionMembership', 'union'],
  health: ['health', 'disability', 'diagnosis', 'medical', 'pregnancy'],
};

/**
 * The protected attribute that a property, column or rule term names, or null. The comparison ignores case, blanks,
 * hyphens and underscores. `extra` are the charter's own protected names.
 */
export function protectedAttributeOf(term: string, extra: readonly string[] = []): string | null {
  const folded = fold(term);
  for (const [attribute, names] of Object.entries(protectedAttributes)) {
    if (fold(attribute) === folded || names.some((name) => fold(name) === folded)) return attribute;
  }
  return extra.find((name) => fold(name) === folded) ?? null;
}

function fold(term: string): string {
  return term.toLowerCase().replace(/[\s_-]+/g, '');
}
