export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_People_ColumnsInputs = {
    columns: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Columns used: {columns}." |
*
* @param {Finding_People_ColumnsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_people_columns: ((inputs: Finding_People_ColumnsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_ColumnsInputs, {
    locale?: "en" | "es";
}, {}>;
