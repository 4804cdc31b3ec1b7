export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_RequiredInputs = {};
/**
* | output |
* | --- |
* | "required" |
*
* @param {Web_RequiredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_required: ((inputs?: Web_RequiredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_RequiredInputs, {
    locale?: "en" | "es";
}, {}>;
