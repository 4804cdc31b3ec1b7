export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Waits_OldestInputs = {};
/**
* | output |
* | --- |
* | "oldest" |
*
* @param {Web_Waits_OldestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_waits_oldest: ((inputs?: Web_Waits_OldestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_OldestInputs, {
    locale?: "en" | "es";
}, {}>;
