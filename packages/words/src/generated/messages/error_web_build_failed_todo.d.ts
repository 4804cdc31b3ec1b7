export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Web_Build_Failed_TodoInputs = {};
/**
* | output |
* | --- |
* | "Run npm install, then npm run build:web." |
*
* @param {Error_Web_Build_Failed_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_web_build_failed_todo: ((inputs?: Error_Web_Build_Failed_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Web_Build_Failed_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
