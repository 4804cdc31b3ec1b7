export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_ExpectedInputs = {};
/**
* | output |
* | --- |
* | "with two or more shared details, expected by chance alone" |
*
* @param {Figures_Truth_ExpectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_expected: ((inputs?: Figures_Truth_ExpectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_ExpectedInputs, {
    locale?: "en" | "es";
}, {}>;
