export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Declare_PersonsInputs = {
    members: NonNullable<unknown>;
    first: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{members}, {first}." |
*
* @param {Step_Declare_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_declare_persons: ((inputs: Step_Declare_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
