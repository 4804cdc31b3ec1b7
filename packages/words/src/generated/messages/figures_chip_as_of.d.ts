export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Chip_As_OfInputs = {
    date: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "as of {date}" |
*
* @param {Figures_Chip_As_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chip_as_of: ((inputs: Figures_Chip_As_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_As_OfInputs, {
    locale?: "en" | "es";
}, {}>;
