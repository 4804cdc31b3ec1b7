export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Kind_SearchInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "searches {n}" |
*
* @param {Step_Import_Kind_SearchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_kind_search: ((inputs: Step_Import_Kind_SearchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_SearchInputs, {
    locale?: "en" | "es";
}, {}>;
