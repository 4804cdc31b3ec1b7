export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_StoppedInputs = {};
/**
* | output |
* | --- |
* | "Stopped; nothing was made." |
*
* @param {Error_StoppedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_stopped: ((inputs?: Error_StoppedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_StoppedInputs, {
    locale?: "en" | "es";
}, {}>;
