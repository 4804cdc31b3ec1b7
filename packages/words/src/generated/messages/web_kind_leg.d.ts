export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Kind_LegInputs = {};
/**
* | output |
* | --- |
* | "a leg of a journey" |
*
* @param {Web_Kind_LegInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_kind_leg: ((inputs?: Web_Kind_LegInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_LegInputs, {
    locale?: "en" | "es";
}, {}>;
