export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Opening_FiguresInputs = {};
/**
* | output |
* | --- |
* | "counting the figures" |
*
* @param {Web_Opening_FiguresInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_opening_figures: ((inputs?: Web_Opening_FiguresInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_FiguresInputs, {
    locale?: "en" | "es";
}, {}>;
