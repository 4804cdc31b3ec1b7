export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Chance_TouchesInputs = {};
/**
* | output |
* | --- |
* | "shared details" |
*
* @param {Web_Chance_TouchesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_touches: ((inputs?: Web_Chance_TouchesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_TouchesInputs, {
    locale?: "en" | "es";
}, {}>;
