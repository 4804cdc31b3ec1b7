export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Chip_SoleInputs = {};
/**
* | output |
* | --- |
* | "one path hangs on one entry" |
*
* @param {Figures_Chip_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chip_sole: ((inputs?: Figures_Chip_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
