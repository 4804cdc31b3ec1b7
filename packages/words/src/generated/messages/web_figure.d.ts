export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_FigureInputs = {};
/**
* | output |
* | --- |
* | "figure" |
*
* @param {Web_FigureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_figure: ((inputs?: Web_FigureInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_FigureInputs, {
    locale?: "en" | "es";
}, {}>;
