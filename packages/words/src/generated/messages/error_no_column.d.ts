export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_ColumnInputs = {
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "there is no column \"{name}\"" |
*
* @param {Error_No_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_column: ((inputs: Error_No_ColumnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_ColumnInputs, {
    locale?: "en" | "es";
}, {}>;
