export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_Independence_Not_KnownInputs = {};
/**
* | output |
* | --- |
* | "whether they are independent is not known" |
*
* @param {Web_Say_Reason_Independence_Not_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_independence_not_known: ((inputs?: Web_Say_Reason_Independence_Not_KnownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Independence_Not_KnownInputs, {
    locale?: "en" | "es";
}, {}>;
