export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_PersonInputs = {};
/**
* | output |
* | --- |
* | "Person" |
*
* @param {Web_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_person: ((inputs?: Web_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
