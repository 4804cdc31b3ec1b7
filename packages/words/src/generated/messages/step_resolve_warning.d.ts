export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Resolve_WarningInputs = {
    sentence: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "warning: {sentence}" |
*
* @param {Step_Resolve_WarningInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_warning: ((inputs: Step_Resolve_WarningInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_WarningInputs, {
    locale?: "en" | "es";
}, {}>;
