export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Recorded_SettledInputs = {
    outcome: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Recorded and settled by two people: {outcome}." |
*
* @param {Web_Recorded_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_recorded_settled: ((inputs: Web_Recorded_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Recorded_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
