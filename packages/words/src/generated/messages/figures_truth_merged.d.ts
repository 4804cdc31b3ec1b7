export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_MergedInputs = {};
/**
* | output |
* | --- |
* | "persons under review made of the records of more than one human being" |
*
* @param {Figures_Truth_MergedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_merged: ((inputs?: Figures_Truth_MergedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_MergedInputs, {
    locale?: "en" | "es";
}, {}>;
