export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_ImportInputs = {
    rows: NonNullable<unknown>;
    records: NonNullable<unknown>;
    rejected: NonNullable<unknown>;
    headers: NonNullable<unknown>;
    blank: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{rows} = {records} + {rejected} unreadable + {headers} + {blank}. Bytes add up too." |
*
* @param {Tool_Demo_ImportInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_import: ((inputs: Tool_Demo_ImportInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_ImportInputs, {
    locale?: "en" | "es";
}, {}>;
