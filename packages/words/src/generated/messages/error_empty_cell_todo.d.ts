export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Empty_Cell_TodoInputs = {};
/**
* | output |
* | --- |
* | "Every row needs an id." |
*
* @param {Error_Empty_Cell_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_empty_cell_todo: ((inputs?: Error_Empty_Cell_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Empty_Cell_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
