export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Chip_BandInputs = {
    band: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "band {band} of the queue" |
*
* @param {Figures_Chip_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chip_band: ((inputs: Figures_Chip_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_BandInputs, {
    locale?: "en" | "es";
}, {}>;
