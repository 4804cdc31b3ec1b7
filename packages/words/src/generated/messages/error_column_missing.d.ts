export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Column_MissingInputs = {
    file: NonNullable<unknown>;
    wanted: NonNullable<unknown>;
    names: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file} has no column {wanted}; it has {names}." |
*
* @param {Error_Column_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_column_missing: ((inputs: Error_Column_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Column_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
