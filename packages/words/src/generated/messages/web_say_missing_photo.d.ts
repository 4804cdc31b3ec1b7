export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Missing_PhotoInputs = {};
/**
* | output |
* | --- |
* | "no photo" |
*
* @param {Web_Say_Missing_PhotoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_missing_photo: ((inputs?: Web_Say_Missing_PhotoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Missing_PhotoInputs, {
    locale?: "en" | "es";
}, {}>;
