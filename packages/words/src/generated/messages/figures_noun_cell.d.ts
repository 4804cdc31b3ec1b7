export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_CellInputs = {
    row: NonNullable<unknown>;
    column: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "persons {row} / {column}" |
*
* @param {Figures_Noun_CellInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_cell: ((inputs: Figures_Noun_CellInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_CellInputs, {
    locale?: "en" | "es";
}, {}>;
