export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Uttered_UngradedInputs = {};
/**
* | output |
* | --- |
* | "not graded" |
*
* @param {Figures_Uttered_UngradedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_uttered_ungraded: ((inputs?: Figures_Uttered_UngradedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_UngradedInputs, {
    locale?: "en" | "es";
}, {}>;
