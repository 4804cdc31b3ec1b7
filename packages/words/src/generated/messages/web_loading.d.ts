export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_LoadingInputs = {};
/**
* | output |
* | --- |
* | "Loading …" |
*
* @param {Web_LoadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_loading: ((inputs?: Web_LoadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_LoadingInputs, {
    locale?: "en" | "es";
}, {}>;
