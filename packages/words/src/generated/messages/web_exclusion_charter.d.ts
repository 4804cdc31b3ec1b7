export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Exclusion_CharterInputs = {
    names: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Named in the charter by {names}." |
*
* @param {Web_Exclusion_CharterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_charter: ((inputs: Web_Exclusion_CharterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_CharterInputs, {
    locale?: "en" | "es";
}, {}>;
