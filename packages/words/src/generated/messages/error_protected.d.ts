export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_ProtectedInputs = {
    file: NonNullable<unknown>;
    line: NonNullable<unknown>;
    term: NonNullable<unknown>;
    attribute: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file}:{line}: {term} is a protected attribute ({attribute}) and never makes a link." |
*
* @param {Error_ProtectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_protected: ((inputs: Error_ProtectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_ProtectedInputs, {
    locale?: "en" | "es";
}, {}>;
