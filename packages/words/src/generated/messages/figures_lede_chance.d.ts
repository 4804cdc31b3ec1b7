export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Lede_ChanceInputs = {
    n: NonNullable<unknown>;
    two: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "{two} of them shares [two or more](N2C) details of it, where coincidence alone would give about {expected}." |
* | * | "{two} of them share [two or more](N2C) details of it, where coincidence alone would give about {expected}." |
*
* @param {Figures_Lede_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_chance: ((inputs: Figures_Lede_ChanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_ChanceInputs, {
    locale?: "en" | "es";
}, {}>;
