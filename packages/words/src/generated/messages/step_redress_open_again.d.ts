export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Redress_Open_AgainInputs = {};
/**
* | output |
* | --- |
* | "The case is open again, for other readers." |
*
* @param {Step_Redress_Open_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_redress_open_again: ((inputs?: Step_Redress_Open_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Redress_Open_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
