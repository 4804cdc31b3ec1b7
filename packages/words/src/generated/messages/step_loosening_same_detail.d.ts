export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Loosening_Same_DetailInputs = {};
/**
* | output |
* | --- |
* | "The memo says that these are one detail" |
*
* @param {Step_Loosening_Same_DetailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_same_detail: ((inputs?: Step_Loosening_Same_DetailInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_DetailInputs, {
    locale?: "en" | "es";
}, {}>;
