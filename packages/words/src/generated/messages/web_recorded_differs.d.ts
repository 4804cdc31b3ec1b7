export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Recorded_DiffersInputs = {};
/**
* | output |
* | --- |
* | "Recorded. The two answers differ: an adjudicator decides." |
*
* @param {Web_Recorded_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_recorded_differs: ((inputs?: Web_Recorded_DiffersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Recorded_DiffersInputs, {
    locale?: "en" | "es";
}, {}>;
