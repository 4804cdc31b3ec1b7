export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_When_ToInputs = {};
/**
* | output |
* | --- |
* | "to" |
*
* @param {Web_When_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_to: ((inputs?: Web_When_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_ToInputs, {
    locale?: "en" | "es";
}, {}>;
