export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Purge_CauseInputs = {};
/**
* | output |
* | --- |
* | "A purge needs its --cause." |
*
* @param {Error_Purge_CauseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_purge_cause: ((inputs?: Error_Purge_CauseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Purge_CauseInputs, {
    locale?: "en" | "es";
}, {}>;
