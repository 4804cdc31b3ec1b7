export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Digest_ChangedInputs = {};
/**
* | output |
* | --- |
* | "What would fall has changed since you read the list. Read it again." |
*
* @param {Web_Problem_Digest_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_digest_changed: ((inputs?: Web_Problem_Digest_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Digest_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
