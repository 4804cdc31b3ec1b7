export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Legend_OpenInputs = {};
/**
* | output |
* | --- |
* | "waits for a person" |
*
* @param {Web_Legend_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_legend_open: ((inputs?: Web_Legend_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
