export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_True_RestInputs = {
    rest: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{rest} is a number of nothing." |
*
* @param {Figures_True_RestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_true_rest: ((inputs: Figures_True_RestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_RestInputs, {
    locale?: "en" | "es";
}, {}>;
