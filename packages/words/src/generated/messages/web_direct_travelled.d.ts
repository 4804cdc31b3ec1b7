export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Direct_TravelledInputs = {};
/**
* | output |
* | --- |
* | "travelled together" |
*
* @param {Web_Direct_TravelledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_direct_travelled: ((inputs?: Web_Direct_TravelledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_TravelledInputs, {
    locale?: "en" | "es";
}, {}>;
