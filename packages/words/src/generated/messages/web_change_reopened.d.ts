export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Change_ReopenedInputs = {};
/**
* | output |
* | --- |
* | "reopened" |
*
* @param {Web_Change_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_reopened: ((inputs?: Web_Change_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
