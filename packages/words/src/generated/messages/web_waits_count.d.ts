export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Waits_CountInputs = {};
/**
* | output |
* | --- |
* | "persons" |
*
* @param {Web_Waits_CountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_waits_count: ((inputs?: Web_Waits_CountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_CountInputs, {
    locale?: "en" | "es";
}, {}>;
