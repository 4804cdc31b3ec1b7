export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Theme_LightInputs = {};
/**
* | output |
* | --- |
* | "light" |
*
* @param {Web_Theme_LightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_theme_light: ((inputs?: Web_Theme_LightInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Theme_LightInputs, {
    locale?: "en" | "es";
}, {}>;
