/** Names of persons: taken apart, brought to one script, compared. No dates, numbers or addresses. */
export { firstForms, withoutAddressForms } from './name/address-form.ts';
export { type AnalysedName, analyseName, nameKeys } from './name/analyse.ts';
export { compareAnalysed, compareNames, nameThreshold, scoreAnalysed } from './name/compare.ts';
export { dividedName } from './name/divided-name.ts';
export { passengerName } from './name/passenger-name.ts';
export type { NameComparison, NameKind, NameLevel, PartMatch, PartRelation } from './name/types.ts';
export { romanise } from './script/romanise.ts';
export { trailingForms } from './table/address-forms.ts';
export { isGivenName } from './table/known-given-names.ts';
export { nicknameGroups } from './table/nicknames.ts';
export { particleWords } from './table/particles.ts';
export { spellingVariants } from './table/spelling-variants.ts';
export { nameTokens } from './value/name-tokens.ts';
