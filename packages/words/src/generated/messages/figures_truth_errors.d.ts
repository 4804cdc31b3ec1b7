export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_ErrorsInputs = {};
/**
* | output |
* | --- |
* | "Where the review went wrong" |
*
* @param {Figures_Truth_ErrorsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_errors: ((inputs?: Figures_Truth_ErrorsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_ErrorsInputs, {
    locale?: "en" | "es";
}, {}>;
