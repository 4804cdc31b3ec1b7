export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Verify_EditedInputs = {
    path: NonNullable<unknown>;
    why: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "edited: {path} ({why})" |
*
* @param {Step_Verify_EditedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_edited: ((inputs: Step_Verify_EditedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_EditedInputs, {
    locale?: "en" | "es";
}, {}>;
