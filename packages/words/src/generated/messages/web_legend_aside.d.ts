export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Legend_AsideInputs = {};
/**
* | output |
* | --- |
* | "set aside, with a reason each" |
*
* @param {Web_Legend_AsideInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_legend_aside: ((inputs?: Web_Legend_AsideInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_AsideInputs, {
    locale?: "en" | "es";
}, {}>;
