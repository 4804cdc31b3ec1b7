export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Verify_Not_RecomputableInputs = {
    path: NonNullable<unknown>;
    why: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "cannot recompute, bytes intact: {path} ({why})" |
*
* @param {Step_Verify_Not_RecomputableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_not_recomputable: ((inputs: Step_Verify_Not_RecomputableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Not_RecomputableInputs, {
    locale?: "en" | "es";
}, {}>;
