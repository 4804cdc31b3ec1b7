export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_State_In_CustodyInputs = {};
/**
* | output |
* | --- |
* | "in custody" |
*
* @param {Web_State_In_CustodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_state_in_custody: ((inputs?: Web_State_In_CustodyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_State_In_CustodyInputs, {
    locale?: "en" | "es";
}, {}>;
