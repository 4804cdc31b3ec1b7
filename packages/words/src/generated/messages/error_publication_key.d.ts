export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Publication_KeyInputs = {};
/**
* | output |
* | --- |
* | "A publication needs a key." |
*
* @param {Error_Publication_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_publication_key: ((inputs?: Error_Publication_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Publication_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
