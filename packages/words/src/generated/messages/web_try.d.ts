export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_TryInputs = {};
/**
* | output |
* | --- |
* | "try without an item" |
*
* @param {Web_TryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_try: ((inputs?: Web_TryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_TryInputs, {
    locale?: "en" | "es";
}, {}>;
