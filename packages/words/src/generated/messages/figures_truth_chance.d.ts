export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_ChanceInputs = {
    expected: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "about {expected} with two or more shared details expected by chance alone" |
*
* @param {Figures_Truth_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_chance: ((inputs: Figures_Truth_ChanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_ChanceInputs, {
    locale?: "en" | "es";
}, {}>;
