export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Loosening_Next_DayInputs = {};
/**
* | output |
* | --- |
* | "the same journey a day apart" |
*
* @param {Step_Loosening_Next_DayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_next_day: ((inputs?: Step_Loosening_Next_DayInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Next_DayInputs, {
    locale?: "en" | "es";
}, {}>;
