export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Kind_LocationInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "places of persons {n}" |
*
* @param {Step_Import_Kind_LocationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_kind_location: ((inputs: Step_Import_Kind_LocationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_LocationInputs, {
    locale?: "en" | "es";
}, {}>;
