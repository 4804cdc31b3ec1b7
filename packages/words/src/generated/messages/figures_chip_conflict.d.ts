export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Chip_ConflictInputs = {};
/**
* | output |
* | --- |
* | "two files disagree" |
*
* @param {Figures_Chip_ConflictInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_chip_conflict: ((inputs?: Figures_Chip_ConflictInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_ConflictInputs, {
    locale?: "en" | "es";
}, {}>;
