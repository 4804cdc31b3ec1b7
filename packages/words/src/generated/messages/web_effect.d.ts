export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_EffectInputs = {};
/**
* | output |
* | --- |
* | "effect" |
*
* @param {Web_EffectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_effect: ((inputs?: Web_EffectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_EffectInputs, {
    locale?: "en" | "es";
}, {}>;
