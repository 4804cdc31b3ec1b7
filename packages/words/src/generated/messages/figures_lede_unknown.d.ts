export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Lede_UnknownInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} [could not be found](W5) after every required search." |
* | * | "{shown} [could not be found](W5) after every required search." |
*
* @param {Figures_Lede_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_unknown: ((inputs: Figures_Lede_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
