export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_SimulatedInputs = {};
/**
* | output |
* | --- |
* | "SIMULATED DECISIONS: fictional people, scripted readers" |
*
* @param {Web_SimulatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_simulated: ((inputs?: Web_SimulatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SimulatedInputs, {
    locale?: "en" | "es";
}, {}>;
