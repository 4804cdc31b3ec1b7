export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_NearInputs = {};
/**
* | output |
* | --- |
* | "nearly agrees" |
*
* @param {Web_NearInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_near: ((inputs?: Web_NearInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_NearInputs, {
    locale?: "en" | "es";
}, {}>;
