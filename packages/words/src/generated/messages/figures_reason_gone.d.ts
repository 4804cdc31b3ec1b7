export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Reason_GoneInputs = {};
/**
* | output |
* | --- |
* | "no longer a person of their own" |
*
* @param {Figures_Reason_GoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_reason_gone: ((inputs?: Figures_Reason_GoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_GoneInputs, {
    locale?: "en" | "es";
}, {}>;
