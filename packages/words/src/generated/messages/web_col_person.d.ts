export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_PersonInputs = {};
/**
* | output |
* | --- |
* | "person" |
*
* @param {Web_Col_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_person: ((inputs?: Web_Col_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
