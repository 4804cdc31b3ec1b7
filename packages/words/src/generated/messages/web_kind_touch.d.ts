export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Kind_TouchInputs = {};
/**
* | output |
* | --- |
* | "a shared detail" |
*
* @param {Web_Kind_TouchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_kind_touch: ((inputs?: Web_Kind_TouchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_TouchInputs, {
    locale?: "en" | "es";
}, {}>;
