export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Chance_One_TouchInputs = {};
/**
* | output |
* | --- |
* | "One shared detail cannot be tested by counting: whoever used it, used it." |
*
* @param {Web_Say_Chance_One_TouchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_chance_one_touch: ((inputs?: Web_Say_Chance_One_TouchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Chance_One_TouchInputs, {
    locale?: "en" | "es";
}, {}>;
