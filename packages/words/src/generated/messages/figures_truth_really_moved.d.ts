export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_Really_MovedInputs = {};
/**
* | output |
* | --- |
* | "moved, in truth" |
*
* @param {Figures_Truth_Really_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_really_moved: ((inputs?: Figures_Truth_Really_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Really_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
