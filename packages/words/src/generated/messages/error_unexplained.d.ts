export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_UnexplainedInputs = {
    file: NonNullable<unknown>;
    expected: NonNullable<unknown>;
    received: NonNullable<unknown>;
    difference: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file}: the custodian says {expected} rows, {received} came in (difference {difference})." |
*
* @param {Error_UnexplainedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_unexplained: ((inputs: Error_UnexplainedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_UnexplainedInputs, {
    locale?: "en" | "es";
}, {}>;
