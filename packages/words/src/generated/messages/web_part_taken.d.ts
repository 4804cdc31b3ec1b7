export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_TakenInputs = {};
/**
* | output |
* | --- |
* | "Another reader has taken this person." |
*
* @param {Web_Part_TakenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_taken: ((inputs?: Web_Part_TakenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_TakenInputs, {
    locale?: "en" | "es";
}, {}>;
