export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Nothing_To_Find_TodoInputs = {};
/**
* | output |
* | --- |
* | "Add --phones FILE, --accounts FILE or --addresses FILE, one value a line." |
*
* @param {Error_Nothing_To_Find_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_nothing_to_find_todo: ((inputs?: Error_Nothing_To_Find_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Nothing_To_Find_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
