export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_InnocentInputs = {};
/**
* | output |
* | --- |
* | "nothing to do with it" |
*
* @param {Figures_Truth_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_innocent: ((inputs?: Figures_Truth_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
