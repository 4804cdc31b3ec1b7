export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Effect_Drops_OutInputs = {};
/**
* | output |
* | --- |
* | "drops out" |
*
* @param {Web_Effect_Drops_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_effect_drops_out: ((inputs?: Web_Effect_Drops_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Effect_Drops_OutInputs, {
    locale?: "en" | "es";
}, {}>;
