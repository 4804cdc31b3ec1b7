export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Format_Unknown_TodoInputs = {
    formats: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Use one of {formats}." |
*
* @param {Error_Format_Unknown_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_format_unknown_todo: ((inputs: Error_Format_Unknown_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Format_Unknown_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
