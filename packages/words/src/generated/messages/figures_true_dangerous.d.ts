export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_True_DangerousInputs = {
    adverseWrong: NonNullable<unknown>;
    adverse: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{adverseWrong} of these {adverse} had neither." |
*
* @param {Figures_True_DangerousInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_true_dangerous: ((inputs: Figures_True_DangerousInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_DangerousInputs, {
    locale?: "en" | "es";
}, {}>;
