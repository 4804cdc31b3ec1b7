export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Request_InvalidInputs = {};
/**
* | output |
* | --- |
* | "Something in this form is missing or wrong." |
*
* @param {Web_Problem_Request_InvalidInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_request_invalid: ((inputs?: Web_Problem_Request_InvalidInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Request_InvalidInputs, {
    locale?: "en" | "es";
}, {}>;
