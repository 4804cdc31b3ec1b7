export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Chance_ObservedInputs = {};
/**
* | output |
* | --- |
* | "found" |
*
* @param {Web_Chance_ObservedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_observed: ((inputs?: Web_Chance_ObservedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_ObservedInputs, {
    locale?: "en" | "es";
}, {}>;
