export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Lead_Chance_NoneInputs = {};
/**
* | output |
* | --- |
* | "How many would share two by coincidence alone has not been computed." |
*
* @param {Web_Lead_Chance_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_lead_chance_none: ((inputs?: Web_Lead_Chance_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lead_Chance_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
