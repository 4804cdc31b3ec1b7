export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_State_DeceasedInputs = {};
/**
* | output |
* | --- |
* | "deceased" |
*
* @param {Web_State_DeceasedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_state_deceased: ((inputs?: Web_State_DeceasedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_State_DeceasedInputs, {
    locale?: "en" | "es";
}, {}>;
