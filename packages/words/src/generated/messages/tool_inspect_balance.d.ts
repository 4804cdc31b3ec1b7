export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Inspect_BalanceInputs = {
    rows: NonNullable<unknown>;
    records: NonNullable<unknown>;
    rejected: NonNullable<unknown>;
    blank: NonNullable<unknown>;
    header: NonNullable<unknown>;
    bytes: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{rows} = {records} + {rejected} rejected + {blank} blank + {header} header; {bytes}." |
*
* @param {Tool_Inspect_BalanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_balance: ((inputs: Tool_Inspect_BalanceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_BalanceInputs, {
    locale?: "en" | "es";
}, {}>;
