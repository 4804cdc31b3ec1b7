export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Lede_EarlyInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} was [acted on before decided](B1)." |
* | * | "{shown} were [acted on before decided](B1)." |
*
* @param {Figures_Lede_EarlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_early: ((inputs: Figures_Lede_EarlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_EarlyInputs, {
    locale?: "en" | "es";
}, {}>;
