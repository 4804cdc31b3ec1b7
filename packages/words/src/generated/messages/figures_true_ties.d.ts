export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_True_TiesInputs = {
    innocent: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{innocent} of them had nothing to do with it." |
*
* @param {Figures_True_TiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_true_ties: ((inputs: Figures_True_TiesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_TiesInputs, {
    locale?: "en" | "es";
}, {}>;
