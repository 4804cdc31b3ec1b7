export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_QualityInputs = {
    sampled: NonNullable<unknown>;
    overturned: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Quality sample: {sampled} re-read, the cleared and the never-flagged among them; {overturned} overturned." |
*
* @param {Figures_QualityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_quality: ((inputs: Figures_QualityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_QualityInputs, {
    locale?: "en" | "es";
}, {}>;
