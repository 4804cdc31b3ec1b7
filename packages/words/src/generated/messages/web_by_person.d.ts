export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_By_PersonInputs = {};
/**
* | output |
* | --- |
* | "person" |
*
* @param {Web_By_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_by_person: ((inputs?: Web_By_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_By_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
