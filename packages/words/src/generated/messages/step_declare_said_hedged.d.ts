export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Declare_Said_HedgedInputs = {
    text: NonNullable<unknown>;
    hedge: NonNullable<unknown>;
    source: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Said of the network and of no person: \"{text}\" (hedge: {hedge}), source {source}." |
*
* @param {Step_Declare_Said_HedgedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_declare_said_hedged: ((inputs: Step_Declare_Said_HedgedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_Said_HedgedInputs, {
    locale?: "en" | "es";
}, {}>;
