export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Kind_ConductInputs = {};
/**
* | output |
* | --- |
* | "something this person did" |
*
* @param {Web_Kind_ConductInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_kind_conduct: ((inputs?: Web_Kind_ConductInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_ConductInputs, {
    locale?: "en" | "es";
}, {}>;
