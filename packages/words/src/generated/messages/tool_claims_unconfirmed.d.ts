export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_UnconfirmedInputs = {
    report: NonNullable<unknown>;
    claim: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{report} did not confirm \"{claim}\": neither support nor denial" |
*
* @param {Tool_Claims_UnconfirmedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_unconfirmed: ((inputs: Tool_Claims_UnconfirmedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_UnconfirmedInputs, {
    locale?: "en" | "es";
}, {}>;
