export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Name_ColumnInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file}: no column looks like a name." |
*
* @param {Error_No_Name_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_name_column: ((inputs: Error_No_Name_ColumnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Name_ColumnInputs, {
    locale?: "en" | "es";
}, {}>;
