export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_CancelledInputs = {};
/**
* | output |
* | --- |
* | "Cancelled; nothing was recorded." |
*
* @param {Error_CancelledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_cancelled: ((inputs?: Error_CancelledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_CancelledInputs, {
    locale?: "en" | "es";
}, {}>;
