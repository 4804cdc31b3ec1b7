export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Anchor_AddressInputs = {};
/**
* | output |
* | --- |
* | "address" |
*
* @param {Web_Anchor_AddressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_address: ((inputs?: Web_Anchor_AddressInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_AddressInputs, {
    locale?: "en" | "es";
}, {}>;
