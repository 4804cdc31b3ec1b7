export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_DerivationInputs = {
    says: NonNullable<unknown>;
    result: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{says}: {result}" |
*
* @param {Tool_Claims_DerivationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_derivation: ((inputs: Tool_Claims_DerivationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_DerivationInputs, {
    locale?: "en" | "es";
}, {}>;
