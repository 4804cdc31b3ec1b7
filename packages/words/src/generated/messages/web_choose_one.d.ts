export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Choose_OneInputs = {};
/**
* | output |
* | --- |
* | "choose …" |
*
* @param {Web_Choose_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_choose_one: ((inputs?: Web_Choose_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Choose_OneInputs, {
    locale?: "en" | "es";
}, {}>;
