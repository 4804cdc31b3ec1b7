export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Empty_CellInputs = {
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "the cell \"{name}\" is empty" |
*
* @param {Error_Empty_CellInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_empty_cell: ((inputs: Error_Empty_CellInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Empty_CellInputs, {
    locale?: "en" | "es";
}, {}>;
