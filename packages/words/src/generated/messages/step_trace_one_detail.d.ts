export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Trace_One_DetailInputs = {};
/**
* | output |
* | --- |
* | "One shared detail cannot be tested this way: whoever used the phone used it." |
*
* @param {Step_Trace_One_DetailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_one_detail: ((inputs?: Step_Trace_One_DetailInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_One_DetailInputs, {
    locale?: "en" | "es";
}, {}>;
