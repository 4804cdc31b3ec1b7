export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_InnocentInputs = {};
/**
* | output |
* | --- |
* | "What would explain this innocently?" |
*
* @param {Web_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_innocent: ((inputs?: Web_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
