export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_First_Gate_OpenInputs = {};
/**
* | output |
* | --- |
* | "Gate 1 comes first." |
*
* @param {Web_Part_First_Gate_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_first_gate_open: ((inputs?: Web_Part_First_Gate_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_First_Gate_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
