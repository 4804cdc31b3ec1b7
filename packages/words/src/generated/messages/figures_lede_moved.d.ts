export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Lede_MovedInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} person was [moved by the network](M1)." |
* | * | "{shown} persons were [moved by the network](M1)." |
*
* @param {Figures_Lede_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_moved: ((inputs: Figures_Lede_MovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_MovedInputs, {
    locale?: "en" | "es";
}, {}>;
