export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Lede_ProceedingsInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} is [in proceedings](E2) at this date." |
* | * | "{shown} are [in proceedings](E2) at this date." |
*
* @param {Figures_Lede_ProceedingsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_proceedings: ((inputs: Figures_Lede_ProceedingsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_ProceedingsInputs, {
    locale?: "en" | "es";
}, {}>;
