export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_Bar_ReviewInputs = {
    count: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{count} under review" |
*
* @param {Figures_Truth_Bar_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_bar_review: ((inputs: Figures_Truth_Bar_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Bar_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
