export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Nothing_To_FindInputs = {};
/**
* | output |
* | --- |
* | "Nothing to look for was given." |
*
* @param {Error_Nothing_To_FindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_nothing_to_find: ((inputs?: Error_Nothing_To_FindInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Nothing_To_FindInputs, {
    locale?: "en" | "es";
}, {}>;
