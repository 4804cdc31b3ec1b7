export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_HubInputs = {};
/**
* | output |
* | --- |
* | "only hubs" |
*
* @param {Web_Say_Reason_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_hub: ((inputs?: Web_Say_Reason_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_HubInputs, {
    locale?: "en" | "es";
}, {}>;
