export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Closed_No_PartInputs = {};
/**
* | output |
* | --- |
* | "not your part now" |
*
* @param {Web_Closed_No_PartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_no_part: ((inputs?: Web_Closed_No_PartInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_No_PartInputs, {
    locale?: "en" | "es";
}, {}>;
