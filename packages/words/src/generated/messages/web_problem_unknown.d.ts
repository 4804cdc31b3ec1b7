export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_UnknownInputs = {
    code: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The server answered with the code {code}." |
*
* @param {Web_Problem_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_unknown: ((inputs: Web_Problem_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
