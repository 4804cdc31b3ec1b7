export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Column_Missing_TodoInputs = {};
/**
* | output |
* | --- |
* | "Name one of these columns." |
*
* @param {Error_Column_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_column_missing_todo: ((inputs?: Error_Column_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Column_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
