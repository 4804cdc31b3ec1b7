export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Direct_AssociateInputs = {};
/**
* | output |
* | --- |
* | "associate" |
*
* @param {Web_Direct_AssociateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_direct_associate: ((inputs?: Web_Direct_AssociateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_AssociateInputs, {
    locale?: "en" | "es";
}, {}>;
