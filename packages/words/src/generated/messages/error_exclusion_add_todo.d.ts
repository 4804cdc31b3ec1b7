export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Exclusion_Add_TodoInputs = {
    entry: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Add {entry} under exclusions in charter.yaml first." |
*
* @param {Error_Exclusion_Add_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_exclusion_add_todo: ((inputs: Error_Exclusion_Add_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_Add_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
