export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_LegInputs = {};
/**
* | output |
* | --- |
* | "journey leg" |
*
* @param {Web_LegInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_leg: ((inputs?: Web_LegInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_LegInputs, {
    locale?: "en" | "es";
}, {}>;
