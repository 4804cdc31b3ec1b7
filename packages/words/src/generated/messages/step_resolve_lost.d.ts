export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Resolve_LostInputs = {
    person: NonNullable<unknown>;
    records: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{person} lost {records}" |
*
* @param {Step_Resolve_LostInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_lost: ((inputs: Step_Resolve_LostInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_LostInputs, {
    locale?: "en" | "es";
}, {}>;
