export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_ReasonInputs = {};
/**
* | output |
* | --- |
* | "Your reasons" |
*
* @param {Web_ReasonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason: ((inputs?: Web_ReasonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ReasonInputs, {
    locale?: "en" | "es";
}, {}>;
