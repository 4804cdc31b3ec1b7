export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Verify_DiffersInputs = {
    path: NonNullable<unknown>;
    place: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "differs: {path} ({place})" |
*
* @param {Step_Verify_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_differs: ((inputs: Step_Verify_DiffersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_DiffersInputs, {
    locale?: "en" | "es";
}, {}>;
