export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Bad_Port_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give a number from 0 to 65535." |
*
* @param {Error_Bad_Port_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_bad_port_todo: ((inputs?: Error_Bad_Port_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Port_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
