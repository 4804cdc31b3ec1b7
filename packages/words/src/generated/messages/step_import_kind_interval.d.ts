export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Kind_IntervalInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "links between them {n}" |
*
* @param {Step_Import_Kind_IntervalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_kind_interval: ((inputs: Step_Import_Kind_IntervalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_IntervalInputs, {
    locale?: "en" | "es";
}, {}>;
