export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_ExpectedInputs = {};
/**
* | output |
* | --- |
* | "by coincidence" |
*
* @param {Web_Pub_ExpectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_expected: ((inputs?: Web_Pub_ExpectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_ExpectedInputs, {
    locale?: "en" | "es";
}, {}>;
