export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_SplitInputs = {};
/**
* | output |
* | --- |
* | "human beings who stand under review as more than one person" |
*
* @param {Figures_Truth_SplitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_split: ((inputs?: Figures_Truth_SplitInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_SplitInputs, {
    locale?: "en" | "es";
}, {}>;
