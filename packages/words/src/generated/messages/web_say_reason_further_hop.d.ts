export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_Further_HopInputs = {};
/**
* | output |
* | --- |
* | "by way of a confirmed person" |
*
* @param {Web_Say_Reason_Further_HopInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_further_hop: ((inputs?: Web_Say_Reason_Further_HopInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Further_HopInputs, {
    locale?: "en" | "es";
}, {}>;
