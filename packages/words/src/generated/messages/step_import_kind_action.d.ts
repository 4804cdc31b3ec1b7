export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Kind_ActionInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "actions {n}" |
*
* @param {Step_Import_Kind_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_kind_action: ((inputs: Step_Import_Kind_ActionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_ActionInputs, {
    locale?: "en" | "es";
}, {}>;
