export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Theme_SystemInputs = {};
/**
* | output |
* | --- |
* | "as the system" |
*
* @param {Web_Theme_SystemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_theme_system: ((inputs?: Web_Theme_SystemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Theme_SystemInputs, {
    locale?: "en" | "es";
}, {}>;
