export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_Origins_RangeInputs = {
    least: NonNullable<unknown>;
    most: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "between {least} and {most} origins" |
*
* @param {Figures_Uttered_Origins_RangeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_origins_range: ((inputs: Figures_Uttered_Origins_RangeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Origins_RangeInputs, {
    locale?: "en" | "es";
}, {}>;
