export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_Bar_MovedInputs = {
    count: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{count} moved, in truth" |
*
* @param {Figures_Truth_Bar_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_bar_moved: ((inputs: Figures_Truth_Bar_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Bar_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
