export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_HedgeInputs = {
    hedge: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "hedge “{hedge}”" |
*
* @param {Figures_Uttered_HedgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_hedge: ((inputs: Figures_Uttered_HedgeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_HedgeInputs, {
    locale?: "en" | "es";
}, {}>;
