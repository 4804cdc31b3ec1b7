export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Accountnumber1Inputs = {};
/**
* | output |
* | --- |
* | "account" |
*
* @param {Web_Field_Accountnumber1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_accountnumber1: ((inputs?: Web_Field_Accountnumber1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Accountnumber1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_accountnumber1 as "web_field_accountNumber" };
