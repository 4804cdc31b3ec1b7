export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Effect_StaysInputs = {};
/**
* | output |
* | --- |
* | "stays" |
*
* @param {Web_Effect_StaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_effect_stays: ((inputs?: Web_Effect_StaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Effect_StaysInputs, {
    locale?: "en" | "es";
}, {}>;
