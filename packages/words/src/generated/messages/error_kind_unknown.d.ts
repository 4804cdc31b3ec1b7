export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Kind_UnknownInputs = {
    text: NonNullable<unknown>;
    kinds: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "--kind {text} is none of {kinds}." |
*
* @param {Error_Kind_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_kind_unknown: ((inputs: Error_Kind_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Kind_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
