export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_SupportInputs = {
    count: NonNullable<unknown>;
    administrations: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    n: NonNullable<unknown>;
    repeats: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{administrations}, {persons}, {n} independent leg; {repeats}" |
* | * | "{administrations}, {persons}, {n} independent legs; {repeats}" |
*
* @param {Tool_Claims_SupportInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_support: ((inputs: Tool_Claims_SupportInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_SupportInputs, {
    locale?: "en" | "es";
}, {}>;
