export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_Why_Not_A_PartitionInputs = {};
/**
* | output |
* | --- |
* | "the groups are no partition" |
*
* @param {Tool_Claims_Why_Not_A_PartitionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_why_not_a_partition: ((inputs?: Tool_Claims_Why_Not_A_PartitionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Why_Not_A_PartitionInputs, {
    locale?: "en" | "es";
}, {}>;
