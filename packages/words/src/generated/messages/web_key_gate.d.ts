export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_GateInputs = {};
/**
* | output |
* | --- |
* | "choose an answer at gate 2" |
*
* @param {Web_Key_GateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_gate: ((inputs?: Web_Key_GateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_GateInputs, {
    locale?: "en" | "es";
}, {}>;
