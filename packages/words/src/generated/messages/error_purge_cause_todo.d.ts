export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Purge_Cause_TodoInputs = {};
/**
* | output |
* | --- |
* | "Say which rule or order." |
*
* @param {Error_Purge_Cause_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_purge_cause_todo: ((inputs?: Error_Purge_Cause_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Purge_Cause_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
