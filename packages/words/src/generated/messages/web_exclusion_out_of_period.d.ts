export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Exclusion_Out_Of_PeriodInputs = {};
/**
* | output |
* | --- |
* | "out of the period" |
*
* @param {Web_Exclusion_Out_Of_PeriodInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_out_of_period: ((inputs?: Web_Exclusion_Out_Of_PeriodInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_Out_Of_PeriodInputs, {
    locale?: "en" | "es";
}, {}>;
