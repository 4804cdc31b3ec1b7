export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_TouchesInputs = {};
/**
* | output |
* | --- |
* | "shared" |
*
* @param {Web_Col_TouchesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_touches: ((inputs?: Web_Col_TouchesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_TouchesInputs, {
    locale?: "en" | "es";
}, {}>;
