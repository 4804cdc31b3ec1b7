export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Verify_Not_Recomputable_NamesInputs = {
    path: NonNullable<unknown>;
    why: NonNullable<unknown>;
    names: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "cannot recompute, bytes intact: {path} ({why}: {names})" |
*
* @param {Step_Verify_Not_Recomputable_NamesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_not_recomputable_names: ((inputs: Step_Verify_Not_Recomputable_NamesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Not_Recomputable_NamesInputs, {
    locale?: "en" | "es";
}, {}>;
