export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Legend_ChanceInputs = {};
/**
* | output |
* | --- |
* | "expected by coincidence" |
*
* @param {Web_Legend_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_legend_chance: ((inputs?: Web_Legend_ChanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_ChanceInputs, {
    locale?: "en" | "es";
}, {}>;
