export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Role_StewardInputs = {};
/**
* | output |
* | --- |
* | "steward" |
*
* @param {Web_Role_StewardInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_role_steward: ((inputs?: Web_Role_StewardInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_StewardInputs, {
    locale?: "en" | "es";
}, {}>;
