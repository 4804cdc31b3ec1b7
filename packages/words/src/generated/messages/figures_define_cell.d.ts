export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_CellInputs = {
    row: NonNullable<unknown>;
    column: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Persons under review who are both: {row}; {column}." |
*
* @param {Figures_Define_CellInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_cell: ((inputs: Figures_Define_CellInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_CellInputs, {
    locale?: "en" | "es";
}, {}>;
