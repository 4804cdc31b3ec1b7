export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Phases_LeftInputs = {};
/**
* | output |
* | --- |
* | "before it was known" |
*
* @param {Figures_Phases_LeftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_phases_left: ((inputs?: Figures_Phases_LeftInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Phases_LeftInputs, {
    locale?: "en" | "es";
}, {}>;
