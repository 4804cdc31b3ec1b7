export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_Already_SettledInputs = {};
/**
* | output |
* | --- |
* | "Settled." |
*
* @param {Web_Part_Already_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_already_settled: ((inputs?: Web_Part_Already_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Already_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
