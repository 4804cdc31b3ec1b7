export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_Needs_AdjudicatorInputs = {};
/**
* | output |
* | --- |
* | "The two readers differ. An adjudicator decides." |
*
* @param {Web_Part_Needs_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_needs_adjudicator: ((inputs?: Web_Part_Needs_AdjudicatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Needs_AdjudicatorInputs, {
    locale?: "en" | "es";
}, {}>;
