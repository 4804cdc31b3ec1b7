export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Passphrase_NeededInputs = {};
/**
* | output |
* | --- |
* | "This key has a passphrase: give it." |
*
* @param {Web_Problem_Passphrase_NeededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_passphrase_needed: ((inputs?: Web_Problem_Passphrase_NeededInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Passphrase_NeededInputs, {
    locale?: "en" | "es";
}, {}>;
