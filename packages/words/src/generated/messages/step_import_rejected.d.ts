export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_RejectedInputs = {
    n: NonNullable<unknown>;
    reason: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} rejected: {reason}." |
*
* @param {Step_Import_RejectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_rejected: ((inputs: Step_Import_RejectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_RejectedInputs, {
    locale?: "en" | "es";
}, {}>;
