export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Yours_FirstInputs = {};
/**
* | output |
* | --- |
* | "first reader" |
*
* @param {Web_Yours_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_yours_first: ((inputs?: Web_Yours_FirstInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Yours_FirstInputs, {
    locale?: "en" | "es";
}, {}>;
