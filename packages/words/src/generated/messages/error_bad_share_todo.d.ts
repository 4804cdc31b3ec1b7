export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Bad_Share_TodoInputs = {};
/**
* | output |
* | --- |
* | "Write it as 0.05." |
*
* @param {Error_Bad_Share_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_share_todo: ((inputs?: Error_Bad_Share_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Share_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
