export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Ribbon_DirectInputs = {};
/**
* | output |
* | --- |
* | "A record says it directly; what could be wrong is whether it is this person." |
*
* @param {Figures_Ribbon_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbon_direct: ((inputs?: Figures_Ribbon_DirectInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_DirectInputs, {
    locale?: "en" | "es";
}, {}>;
