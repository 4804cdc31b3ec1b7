export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Lede_WithheldInputs = {
    noun: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The number of {noun} is {shown}." |
*
* @param {Figures_Lede_WithheldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_withheld: ((inputs: Figures_Lede_WithheldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_WithheldInputs, {
    locale?: "en" | "es";
}, {}>;
