export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Verify_TotalsInputs = {
    sources: NonNullable<unknown>;
    snapshots: NonNullable<unknown>;
    again: NonNullable<unknown>;
    events: NonNullable<unknown>;
    publications: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{sources}, {snapshots} ({again} made again), {events}, {publications}." |
*
* @param {Step_Verify_TotalsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_verify_totals: ((inputs: Step_Verify_TotalsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_TotalsInputs, {
    locale?: "en" | "es";
}, {}>;
