export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Kinds_EventInputs = {};
/**
* | output |
* | --- |
* | "events" |
*
* @param {Step_Kinds_EventInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_event: ((inputs?: Step_Kinds_EventInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_EventInputs, {
    locale?: "en" | "es";
}, {}>;
