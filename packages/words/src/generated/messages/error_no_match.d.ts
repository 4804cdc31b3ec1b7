export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_No_MatchInputs = {
    file: NonNullable<unknown>;
    line: NonNullable<unknown>;
    column: NonNullable<unknown>;
    globs: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file}:{line}:{column}: no file matches {globs}." |
*
* @param {Error_No_MatchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_no_match: ((inputs: Error_No_MatchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_MatchInputs, {
    locale?: "en" | "es";
}, {}>;
