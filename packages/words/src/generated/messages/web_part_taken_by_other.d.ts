export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_Taken_By_OtherInputs = {};
/**
* | output |
* | --- |
* | "Another reader has taken this person." |
*
* @param {Web_Part_Taken_By_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_taken_by_other: ((inputs?: Web_Part_Taken_By_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Taken_By_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
