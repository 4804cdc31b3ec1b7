export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Kind_Unknown_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give person, organisation or auto." |
*
* @param {Error_Kind_Unknown_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_kind_unknown_todo: ((inputs?: Error_Kind_Unknown_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Kind_Unknown_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
