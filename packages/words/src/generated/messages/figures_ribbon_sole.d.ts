export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Ribbon_SoleInputs = {};
/**
* | output |
* | --- |
* | "Everything on this path hangs on the item marked 1." |
*
* @param {Figures_Ribbon_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbon_sole: ((inputs?: Figures_Ribbon_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
