export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Action_Report_FiledInputs = {};
/**
* | output |
* | --- |
* | "report filed" |
*
* @param {Web_Say_Action_Report_FiledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_action_report_filed: ((inputs?: Web_Say_Action_Report_FiledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Report_FiledInputs, {
    locale?: "en" | "es";
}, {}>;
