export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Init_PeriodInputs = {};
/**
* | output |
* | --- |
* | "Which period? (FROM..TO)" |
*
* @param {Tool_Init_PeriodInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_period: ((inputs?: Tool_Init_PeriodInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_PeriodInputs, {
    locale?: "en" | "es";
}, {}>;
