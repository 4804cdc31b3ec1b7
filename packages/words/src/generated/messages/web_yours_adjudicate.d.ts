export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Yours_AdjudicateInputs = {};
/**
* | output |
* | --- |
* | "adjudicate" |
*
* @param {Web_Yours_AdjudicateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_yours_adjudicate: ((inputs?: Web_Yours_AdjudicateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Yours_AdjudicateInputs, {
    locale?: "en" | "es";
}, {}>;
