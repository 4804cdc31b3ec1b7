export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_FiguresInputs = {};
/**
* | output |
* | --- |
* | "Figures" |
*
* @param {Web_Pub_FiguresInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_figures: ((inputs?: Web_Pub_FiguresInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_FiguresInputs, {
    locale?: "en" | "es";
}, {}>;
