export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_ThemeInputs = {};
/**
* | output |
* | --- |
* | "Appearance" |
*
* @param {Web_ThemeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_theme: ((inputs?: Web_ThemeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ThemeInputs, {
    locale?: "en" | "es";
}, {}>;
