export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Format_UnknownInputs = {
    format: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "\"{format}\" is no format of touches." |
*
* @param {Error_Format_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_format_unknown: ((inputs: Error_Format_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Format_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
