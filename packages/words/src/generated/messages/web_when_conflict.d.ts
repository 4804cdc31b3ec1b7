export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_When_ConflictInputs = {};
/**
* | output |
* | --- |
* | "sources disagree" |
*
* @param {Web_When_ConflictInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_conflict: ((inputs?: Web_When_ConflictInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_ConflictInputs, {
    locale?: "en" | "es";
}, {}>;
