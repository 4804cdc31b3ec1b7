/** Texts and their words as such, whatever they name: what every reader of values needs, and no knowledge of names. */
export { gregorianMonths } from './date/month-names.ts';
export { scriptOf } from './script/script-form.ts';
export { asciiDigits, foldText, stripInvisible } from './value/fold.ts';
export { emptyWords, isPlaceholder, type ValueKind } from './value/placeholder.ts';
