export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Missing_ParentsInputs = {};
/**
* | output |
* | --- |
* | "no parents' names" |
*
* @param {Web_Say_Missing_ParentsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_missing_parents: ((inputs?: Web_Say_Missing_ParentsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Missing_ParentsInputs, {
    locale?: "en" | "es";
}, {}>;
