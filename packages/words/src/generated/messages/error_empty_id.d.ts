export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Empty_IdInputs = {};
/**
* | output |
* | --- |
* | "the id is empty" |
*
* @param {Error_Empty_IdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_empty_id: ((inputs?: Error_Empty_IdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Empty_IdInputs, {
    locale?: "en" | "es";
}, {}>;
