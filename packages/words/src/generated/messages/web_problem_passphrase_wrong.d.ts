export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Passphrase_WrongInputs = {};
/**
* | output |
* | --- |
* | "This passphrase does not open the key." |
*
* @param {Web_Problem_Passphrase_WrongInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_passphrase_wrong: ((inputs?: Web_Problem_Passphrase_WrongInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Passphrase_WrongInputs, {
    locale?: "en" | "es";
}, {}>;
