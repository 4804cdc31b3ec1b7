export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Kind_OrganisationInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "organisations {n}" |
*
* @param {Step_Import_Kind_OrganisationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_kind_organisation: ((inputs: Step_Import_Kind_OrganisationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_OrganisationInputs, {
    locale?: "en" | "es";
}, {}>;
