export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Person_Column_TodoInputs = {
    columns: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Write a mapping by hand; the columns are: {columns}." |
*
* @param {Error_No_Person_Column_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_person_column_todo: ((inputs: Error_No_Person_Column_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Person_Column_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
