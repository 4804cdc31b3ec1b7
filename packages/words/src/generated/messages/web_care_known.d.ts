export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_KnownInputs = {};
/**
* | output |
* | --- |
* | "It stood already; nothing was recorded." |
*
* @param {Web_Care_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_known: ((inputs?: Web_Care_KnownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_KnownInputs, {
    locale?: "en" | "es";
}, {}>;
