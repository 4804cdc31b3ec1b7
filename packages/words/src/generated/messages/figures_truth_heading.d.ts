export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_HeadingInputs = {};
/**
* | output |
* | --- |
* | "The figures beside the truth" |
*
* @param {Figures_Truth_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_heading: ((inputs?: Figures_Truth_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
