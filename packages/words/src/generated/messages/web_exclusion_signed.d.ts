export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Exclusion_SignedInputs = {
    names: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Signed by {names}." |
*
* @param {Web_Exclusion_SignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_signed: ((inputs: Web_Exclusion_SignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_SignedInputs, {
    locale?: "en" | "es";
}, {}>;
