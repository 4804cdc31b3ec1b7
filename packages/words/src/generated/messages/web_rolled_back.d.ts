export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Rolled_BackInputs = {};
/**
* | output |
* | --- |
* | "It was not recorded. What you typed is still here." |
*
* @param {Web_Rolled_BackInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_rolled_back: ((inputs?: Web_Rolled_BackInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Rolled_BackInputs, {
    locale?: "en" | "es";
}, {}>;
