export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Model_Gone_TodoInputs = {};
/**
* | output |
* | --- |
* | "Put it back, or learn anew with `lookback resolve --refit`, which lists every person that changes." |
*
* @param {Error_Model_Gone_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_model_gone_todo: ((inputs?: Error_Model_Gone_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Model_Gone_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
