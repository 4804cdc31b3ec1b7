export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Role_RedressInputs = {};
/**
* | output |
* | --- |
* | "redress officer" |
*
* @param {Web_Role_RedressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_redress: ((inputs?: Web_Role_RedressInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_RedressInputs, {
    locale?: "en" | "es";
}, {}>;
