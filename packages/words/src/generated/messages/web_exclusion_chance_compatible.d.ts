export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Exclusion_Chance_CompatibleInputs = {};
/**
* | output |
* | --- |
* | "fits coincidence" |
*
* @param {Web_Exclusion_Chance_CompatibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_chance_compatible: ((inputs?: Web_Exclusion_Chance_CompatibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_Chance_CompatibleInputs, {
    locale?: "en" | "es";
}, {}>;
