export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Effect_ReopensInputs = {};
/**
* | output |
* | --- |
* | "stays, decision reopens" |
*
* @param {Web_Effect_ReopensInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_effect_reopens: ((inputs?: Web_Effect_ReopensInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Effect_ReopensInputs, {
    locale?: "en" | "es";
}, {}>;
