export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Resolve_UnresolvableInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} record holds nothing beyond a name and makes no person." |
* | * | "{n} records hold nothing beyond a name and make no person." |
*
* @param {Step_Resolve_UnresolvableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_unresolvable: ((inputs: Step_Resolve_UnresolvableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_UnresolvableInputs, {
    locale?: "en" | "es";
}, {}>;
