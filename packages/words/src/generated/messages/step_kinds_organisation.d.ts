export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Kinds_OrganisationInputs = {};
/**
* | output |
* | --- |
* | "organisations" |
*
* @param {Step_Kinds_OrganisationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_organisation: ((inputs?: Step_Kinds_OrganisationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_OrganisationInputs, {
    locale?: "en" | "es";
}, {}>;
