export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_True_MovedInputs = {
    truth: NonNullable<unknown>;
    none: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "It moved {truth}; {none} of them left nothing in these files." |
*
* @param {Figures_True_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_true_moved: ((inputs: Figures_True_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
