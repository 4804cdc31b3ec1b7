export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_LabelsInputs = {
    report: NonNullable<unknown>;
    subject: NonNullable<unknown>;
    labels: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{report} calls {subject} {labels}: two different acts, kept as uttered" |
*
* @param {Tool_Claims_LabelsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_labels: ((inputs: Tool_Claims_LabelsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_LabelsInputs, {
    locale?: "en" | "es";
}, {}>;
