export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Usage_TodoInputs = {};
/**
* | output |
* | --- |
* | "See the same command with --help." |
*
* @param {Error_Usage_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_usage_todo: ((inputs?: Error_Usage_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Usage_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
