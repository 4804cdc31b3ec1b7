export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_State_DepartedInputs = {};
/**
* | output |
* | --- |
* | "departed" |
*
* @param {Web_State_DepartedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_state_departed: ((inputs?: Web_State_DepartedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_State_DepartedInputs, {
    locale?: "en" | "es";
}, {}>;
