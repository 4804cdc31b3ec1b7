export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_RunsInputs = {
    what: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "a record says this person ran {what}" |
*
* @param {Web_Say_Reason_RunsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_runs: ((inputs: Web_Say_Reason_RunsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_RunsInputs, {
    locale?: "en" | "es";
}, {}>;
