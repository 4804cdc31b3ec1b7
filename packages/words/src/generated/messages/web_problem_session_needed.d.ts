export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Session_NeededInputs = {};
/**
* | output |
* | --- |
* | "This session has ended. What you typed is kept; open a fresh address." |
*
* @param {Web_Problem_Session_NeededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_session_needed: ((inputs?: Web_Problem_Session_NeededInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Session_NeededInputs, {
    locale?: "en" | "es";
}, {}>;
