export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_AmbiguousInputs = {
    claim: NonNullable<unknown>;
    slot: NonNullable<unknown>;
    readings: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Ambiguous, not guessed ({claim}, {slot}): {readings}" |
*
* @param {Tool_Claims_AmbiguousInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_ambiguous: ((inputs: Tool_Claims_AmbiguousInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_AmbiguousInputs, {
    locale?: "en" | "es";
}, {}>;
