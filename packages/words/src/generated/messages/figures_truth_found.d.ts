export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_FoundInputs = {};
/**
* | output |
* | --- |
* | "found" |
*
* @param {Figures_Truth_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_found: ((inputs?: Figures_Truth_FoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_FoundInputs, {
    locale?: "en" | "es";
}, {}>;
