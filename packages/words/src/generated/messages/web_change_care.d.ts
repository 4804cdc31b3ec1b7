export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Change_CareInputs = {};
/**
* | output |
* | --- |
* | "something was written down beside the answers" |
*
* @param {Web_Change_CareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_care: ((inputs?: Web_Change_CareInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_CareInputs, {
    locale?: "en" | "es";
}, {}>;
