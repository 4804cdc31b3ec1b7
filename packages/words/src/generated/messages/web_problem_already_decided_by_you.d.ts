export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Already_Decided_By_YouInputs = {};
/**
* | output |
* | --- |
* | "You have already answered this. Nothing was recorded twice." |
*
* @param {Web_Problem_Already_Decided_By_YouInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_already_decided_by_you: ((inputs?: Web_Problem_Already_Decided_By_YouInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Already_Decided_By_YouInputs, {
    locale?: "en" | "es";
}, {}>;
