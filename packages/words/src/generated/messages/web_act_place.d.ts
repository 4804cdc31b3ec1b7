export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Act_PlaceInputs = {};
/**
* | output |
* | --- |
* | "record where the person is" |
*
* @param {Web_Act_PlaceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_place: ((inputs?: Web_Act_PlaceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_PlaceInputs, {
    locale?: "en" | "es";
}, {}>;
