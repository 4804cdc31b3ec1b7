export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_Person_ColumnInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file}: no column looks like a name or a document number of a person." |
*
* @param {Error_No_Person_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_person_column: ((inputs: Error_No_Person_ColumnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Person_ColumnInputs, {
    locale?: "en" | "es";
}, {}>;
