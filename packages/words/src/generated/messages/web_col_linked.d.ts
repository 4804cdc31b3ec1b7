export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_LinkedInputs = {};
/**
* | output |
* | --- |
* | "shared a detail" |
*
* @param {Web_Col_LinkedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_linked: ((inputs?: Web_Col_LinkedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_LinkedInputs, {
    locale?: "en" | "es";
}, {}>;
