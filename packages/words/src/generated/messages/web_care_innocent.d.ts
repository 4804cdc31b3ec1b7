export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_InnocentInputs = {};
/**
* | output |
* | --- |
* | "explains it innocently" |
*
* @param {Web_Care_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_innocent: ((inputs?: Web_Care_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
