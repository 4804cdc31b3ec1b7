export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Direct_FamilyInputs = {};
/**
* | output |
* | --- |
* | "family" |
*
* @param {Web_Direct_FamilyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_direct_family: ((inputs?: Web_Direct_FamilyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_FamilyInputs, {
    locale?: "en" | "es";
}, {}>;
