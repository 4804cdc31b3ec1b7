export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Outcome_Link_Chance_CompatibleInputs = {};
/**
* | output |
* | --- |
* | "link fits coincidence" |
*
* @param {Web_Outcome_Link_Chance_CompatibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_link_chance_compatible: ((inputs?: Web_Outcome_Link_Chance_CompatibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Link_Chance_CompatibleInputs, {
    locale?: "en" | "es";
}, {}>;
