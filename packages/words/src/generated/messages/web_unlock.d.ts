export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_UnlockInputs = {};
/**
* | output |
* | --- |
* | "Unlock a key" |
*
* @param {Web_UnlockInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unlock: ((inputs?: Web_UnlockInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_UnlockInputs, {
    locale?: "en" | "es";
}, {}>;
