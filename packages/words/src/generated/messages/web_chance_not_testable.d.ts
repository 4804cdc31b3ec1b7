export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Chance_Not_TestableInputs = {};
/**
* | output |
* | --- |
* | "cannot be tested by counting" |
*
* @param {Web_Chance_Not_TestableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_chance_not_testable: ((inputs?: Web_Chance_Not_TestableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_Not_TestableInputs, {
    locale?: "en" | "es";
}, {}>;
