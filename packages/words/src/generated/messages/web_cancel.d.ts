export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_CancelInputs = {};
/**
* | output |
* | --- |
* | "Cancel" |
*
* @param {Web_CancelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_cancel: ((inputs?: Web_CancelInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_CancelInputs, {
    locale?: "en" | "es";
}, {}>;
