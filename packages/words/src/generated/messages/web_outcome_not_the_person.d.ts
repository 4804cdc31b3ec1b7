export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Outcome_Not_The_PersonInputs = {};
/**
* | output |
* | --- |
* | "not the person" |
*
* @param {Web_Outcome_Not_The_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_not_the_person: ((inputs?: Web_Outcome_Not_The_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Not_The_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
