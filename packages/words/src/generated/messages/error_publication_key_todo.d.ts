export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Publication_Key_TodoInputs = {};
/**
* | output |
* | --- |
* | "Add --key FILE, twice." |
*
* @param {Error_Publication_Key_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_publication_key_todo: ((inputs?: Error_Publication_Key_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Publication_Key_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
