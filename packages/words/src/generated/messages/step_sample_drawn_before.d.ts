export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Sample_Drawn_BeforeInputs = {};
/**
* | output |
* | --- |
* | "Drawn before; nothing to do." |
*
* @param {Step_Sample_Drawn_BeforeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_drawn_before: ((inputs?: Step_Sample_Drawn_BeforeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_Drawn_BeforeInputs, {
    locale?: "en" | "es";
}, {}>;
