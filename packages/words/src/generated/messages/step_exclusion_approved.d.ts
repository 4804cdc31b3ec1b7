export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Exclusion_ApprovedInputs = {
    names: NonNullable<unknown>;
    approval: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Approved by {names} ({approval}); it holds from the next trace on." |
*
* @param {Step_Exclusion_ApprovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_exclusion_approved: ((inputs: Step_Exclusion_ApprovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_ApprovedInputs, {
    locale?: "en" | "es";
}, {}>;
