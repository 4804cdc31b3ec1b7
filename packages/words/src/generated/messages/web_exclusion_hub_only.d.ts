export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Exclusion_Hub_OnlyInputs = {};
/**
* | output |
* | --- |
* | "only a hub" |
*
* @param {Web_Exclusion_Hub_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_hub_only: ((inputs?: Web_Exclusion_Hub_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_Hub_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
