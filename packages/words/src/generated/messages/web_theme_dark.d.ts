export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Theme_DarkInputs = {};
/**
* | output |
* | --- |
* | "dark" |
*
* @param {Web_Theme_DarkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_theme_dark: ((inputs?: Web_Theme_DarkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Theme_DarkInputs, {
    locale?: "en" | "es";
}, {}>;
