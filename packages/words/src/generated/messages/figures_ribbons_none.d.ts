export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Ribbons_NoneInputs = {};
/**
* | output |
* | --- |
* | "No source item shows that this person used anything of the network." |
*
* @param {Figures_Ribbons_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbons_none: ((inputs?: Figures_Ribbons_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbons_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
