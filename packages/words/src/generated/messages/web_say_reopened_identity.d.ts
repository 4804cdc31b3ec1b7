export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reopened_IdentityInputs = {};
/**
* | output |
* | --- |
* | "It was judged anew who this is." |
*
* @param {Web_Say_Reopened_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_identity: ((inputs?: Web_Say_Reopened_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
