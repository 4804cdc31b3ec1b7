export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Hop_Role_StartingInputs = {};
/**
* | output |
* | --- |
* | "declared starting person" |
*
* @param {Web_Say_Hop_Role_StartingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_hop_role_starting: ((inputs?: Web_Say_Hop_Role_StartingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_StartingInputs, {
    locale?: "en" | "es";
}, {}>;
