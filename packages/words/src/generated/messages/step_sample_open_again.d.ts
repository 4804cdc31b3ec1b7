export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Sample_Open_AgainInputs = {};
/**
* | output |
* | --- |
* | "The case is open again." |
*
* @param {Step_Sample_Open_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_open_again: ((inputs?: Step_Sample_Open_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_Open_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
