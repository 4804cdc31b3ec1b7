export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_No_HedgeInputs = {};
/**
* | output |
* | --- |
* | "stated without a hedge" |
*
* @param {Figures_Uttered_No_HedgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_no_hedge: ((inputs?: Figures_Uttered_No_HedgeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_No_HedgeInputs, {
    locale?: "en" | "es";
}, {}>;
