export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Surprise_Under_OneInputs = {
    outOf: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "fewer than 1 in {outOf}" |
*
* @param {Figures_Surprise_Under_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_surprise_under_one: ((inputs: Figures_Surprise_Under_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_Under_OneInputs, {
    locale?: "en" | "es";
}, {}>;
