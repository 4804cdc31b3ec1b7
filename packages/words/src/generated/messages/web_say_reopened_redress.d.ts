export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reopened_RedressInputs = {};
/**
* | output |
* | --- |
* | "A challenge was upheld." |
*
* @param {Web_Say_Reopened_RedressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_redress: ((inputs?: Web_Say_Reopened_RedressInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_RedressInputs, {
    locale?: "en" | "es";
}, {}>;
