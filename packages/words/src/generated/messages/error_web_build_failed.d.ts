export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Web_Build_FailedInputs = {};
/**
* | output |
* | --- |
* | "The workbench could not be built." |
*
* @param {Error_Web_Build_FailedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_web_build_failed: ((inputs?: Error_Web_Build_FailedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Web_Build_FailedInputs, {
    locale?: "en" | "es";
}, {}>;
