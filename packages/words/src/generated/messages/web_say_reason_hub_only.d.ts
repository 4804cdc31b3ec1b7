export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_Hub_OnlyInputs = {};
/**
* | output |
* | --- |
* | "only hubs" |
*
* @param {Web_Say_Reason_Hub_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_hub_only: ((inputs?: Web_Say_Reason_Hub_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Hub_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
