export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Row_UnreadableInputs = {
    row: NonNullable<unknown>;
    reason: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "row {row} cannot be read ({reason})" |
*
* @param {Error_Row_UnreadableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_row_unreadable: ((inputs: Error_Row_UnreadableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Row_UnreadableInputs, {
    locale?: "en" | "es";
}, {}>;
