export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Lane_ReviewInputs = {};
/**
* | output |
* | --- |
* | "Review" |
*
* @param {Figures_Lane_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lane_review: ((inputs?: Figures_Lane_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lane_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
