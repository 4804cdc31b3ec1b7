export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Role_ProtectionInputs = {};
/**
* | output |
* | --- |
* | "protection officer" |
*
* @param {Web_Role_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_protection: ((inputs?: Web_Role_ProtectionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_ProtectionInputs, {
    locale?: "en" | "es";
}, {}>;
