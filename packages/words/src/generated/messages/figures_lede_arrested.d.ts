export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Lede_ArrestedInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} was [arrested at least once](E1)." |
* | * | "{shown} were [arrested at least once](E1)." |
*
* @param {Figures_Lede_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_arrested: ((inputs: Figures_Lede_ArrestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_ArrestedInputs, {
    locale?: "en" | "es";
}, {}>;
