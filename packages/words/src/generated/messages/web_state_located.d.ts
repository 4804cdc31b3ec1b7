export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_State_LocatedInputs = {};
/**
* | output |
* | --- |
* | "located" |
*
* @param {Web_State_LocatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_state_located: ((inputs?: Web_State_LocatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_State_LocatedInputs, {
    locale?: "en" | "es";
}, {}>;
