export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Rows_TotalInputs = {
    rows: NonNullable<unknown>;
    entities: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Rows read: {rows}. Entities that are not persons: {entities}. Neither is added to the records." |
*
* @param {Figures_Rows_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_rows_total: ((inputs: Figures_Rows_TotalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Rows_TotalInputs, {
    locale?: "en" | "es";
}, {}>;
