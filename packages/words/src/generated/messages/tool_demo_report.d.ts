export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_ReportInputs = {};
/**
* | output |
* | --- |
* | "The report that this case has the shape of, read as data:" |
*
* @param {Tool_Demo_ReportInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_report: ((inputs?: Tool_Demo_ReportInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_ReportInputs, {
    locale?: "en" | "es";
}, {}>;
