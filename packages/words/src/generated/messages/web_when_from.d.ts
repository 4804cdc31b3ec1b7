export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_When_FromInputs = {};
/**
* | output |
* | --- |
* | "from" |
*
* @param {Web_When_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_from: ((inputs?: Web_When_FromInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_FromInputs, {
    locale?: "en" | "es";
}, {}>;
