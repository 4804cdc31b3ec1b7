export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Declare_SaidInputs = {
    text: NonNullable<unknown>;
    source: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Said of the network and of no person: \"{text}\", source {source}." |
*
* @param {Step_Declare_SaidInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_declare_said: ((inputs: Step_Declare_SaidInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_SaidInputs, {
    locale?: "en" | "es";
}, {}>;
