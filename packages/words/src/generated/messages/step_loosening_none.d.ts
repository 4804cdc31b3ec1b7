export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Loosening_NoneInputs = {};
/**
* | output |
* | --- |
* | "None of these was joined. To join two, add them under same_detail in the memo; taking the entry out undoes it." |
*
* @param {Step_Loosening_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_none: ((inputs?: Step_Loosening_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
