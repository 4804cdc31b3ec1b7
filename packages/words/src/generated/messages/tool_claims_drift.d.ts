export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_DriftInputs = {
    slot: NonNullable<unknown>;
    from: NonNullable<unknown>;
    before: NonNullable<unknown>;
    to: NonNullable<unknown>;
    after: NonNullable<unknown>;
    claim: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{slot}: {from} {before} -> {to} {after} ({claim})" |
*
* @param {Tool_Claims_DriftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_drift: ((inputs: Tool_Claims_DriftInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_DriftInputs, {
    locale?: "en" | "es";
}, {}>;
