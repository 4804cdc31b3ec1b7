export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_MissedInputs = {};
/**
* | output |
* | --- |
* | "missed, though they left a trace" |
*
* @param {Figures_Truth_MissedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_missed: ((inputs?: Figures_Truth_MissedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_MissedInputs, {
    locale?: "en" | "es";
}, {}>;
