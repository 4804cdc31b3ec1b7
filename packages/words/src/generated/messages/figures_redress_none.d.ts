export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Redress_NoneInputs = {};
/**
* | output |
* | --- |
* | "No requests for redress are recorded." |
*
* @param {Figures_Redress_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_redress_none: ((inputs?: Figures_Redress_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Redress_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
