export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Annex_CellsInputs = {};
/**
* | output |
* | --- |
* | "Cells of outcome by location" |
*
* @param {Figures_Annex_CellsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_annex_cells: ((inputs?: Figures_Annex_CellsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_CellsInputs, {
    locale?: "en" | "es";
}, {}>;
