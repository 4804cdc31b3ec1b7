export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Anchor_DirectInputs = {};
/**
* | output |
* | --- |
* | "direct record" |
*
* @param {Web_Anchor_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_direct: ((inputs?: Web_Anchor_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
