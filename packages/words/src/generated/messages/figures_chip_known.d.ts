export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Chip_KnownInputs = {
    n: NonNullable<unknown>;
    days: NonNullable<unknown>;
};
/**
* | count | output |
* | --- | --- |
* | "one" | "first known {days} day ago" |
* | * | "first known {days} days ago" |
*
* @param {Figures_Chip_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chip_known: ((inputs: Figures_Chip_KnownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_KnownInputs, {
    locale?: "en" | "es";
}, {}>;
