export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_PersonsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person" |
* | * | "{n} persons" |
*
* @param {Tool_Claims_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_persons: ((inputs: Tool_Claims_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
