export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_Report_DriftsInputs = {
    drifts: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{drifts} of hedge, label, date and number of sources: lookback claims show examples/the-report" |
*
* @param {Tool_Demo_Report_DriftsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_report_drifts: ((inputs: Tool_Demo_Report_DriftsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Report_DriftsInputs, {
    locale?: "en" | "es";
}, {}>;
