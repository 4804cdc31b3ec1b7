export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_WithdrawnInputs = {
    reason: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "It was withdrawn ({reason}), so nothing is made of it." |
*
* @param {Step_Import_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_withdrawn: ((inputs: Step_Import_WithdrawnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_WithdrawnInputs, {
    locale?: "en" | "es";
}, {}>;
