export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_In_Needs_IdInputs = {};
/**
* | output |
* | --- |
* | "--in needs --id COLUMN." |
*
* @param {Error_In_Needs_IdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_in_needs_id: ((inputs?: Error_In_Needs_IdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_In_Needs_IdInputs, {
    locale?: "en" | "es";
}, {}>;
