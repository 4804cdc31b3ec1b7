export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_By_NameInputs = {};
/**
* | output |
* | --- |
* | "name" |
*
* @param {Web_By_NameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_by_name: ((inputs?: Web_By_NameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_By_NameInputs, {
    locale?: "en" | "es";
}, {}>;
