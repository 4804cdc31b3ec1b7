export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Unknown_KeyInputs = {};
/**
* | output |
* | --- |
* | "The ledger does not know this key." |
*
* @param {Web_Problem_Unknown_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_unknown_key: ((inputs?: Web_Problem_Unknown_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Unknown_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
