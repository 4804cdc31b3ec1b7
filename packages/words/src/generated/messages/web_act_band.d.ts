export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Act_BandInputs = {};
/**
* | output |
* | --- |
* | "move to another band" |
*
* @param {Web_Act_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_band: ((inputs?: Web_Act_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_BandInputs, {
    locale?: "en" | "es";
}, {}>;
