export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Lede_RemovedInputs = {
    n: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} was [removed](E3)." |
* | * | "{shown} were [removed](E3)." |
*
* @param {Figures_Lede_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_lede_removed: ((inputs: Figures_Lede_RemovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_RemovedInputs, {
    locale?: "en" | "es";
}, {}>;
