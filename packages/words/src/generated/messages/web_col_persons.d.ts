export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_PersonsInputs = {};
/**
* | output |
* | --- |
* | "persons" |
*
* @param {Web_Col_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_persons: ((inputs?: Web_Col_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
