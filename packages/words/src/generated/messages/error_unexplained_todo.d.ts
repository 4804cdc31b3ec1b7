export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Unexplained_TodoInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Explain it: lookback import --explain-difference {file} \"why\"." |
*
* @param {Error_Unexplained_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_unexplained_todo: ((inputs: Error_Unexplained_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Unexplained_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
