export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Outcome_Deceased_Or_Out_Of_ScopeInputs = {};
/**
* | output |
* | --- |
* | "deceased or out of scope" |
*
* @param {Web_Outcome_Deceased_Or_Out_Of_ScopeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_deceased_or_out_of_scope: ((inputs?: Web_Outcome_Deceased_Or_Out_Of_ScopeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Deceased_Or_Out_Of_ScopeInputs, {
    locale?: "en" | "es";
}, {}>;
