export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Unlock_NoneInputs = {};
/**
* | output |
* | --- |
* | "This workspace has no keys yet. Make one with \"lookback key new\"." |
*
* @param {Web_Unlock_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unlock_none: ((inputs?: Web_Unlock_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
