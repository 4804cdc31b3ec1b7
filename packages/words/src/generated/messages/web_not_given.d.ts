export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Not_GivenInputs = {};
/**
* | output |
* | --- |
* | "not given" |
*
* @param {Web_Not_GivenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_not_given: ((inputs?: Web_Not_GivenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Not_GivenInputs, {
    locale?: "en" | "es";
}, {}>;
