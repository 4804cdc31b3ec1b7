export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_HouseholdInputs = {};
/**
* | output |
* | --- |
* | "people who live together share it" |
*
* @param {Web_HouseholdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_household: ((inputs?: Web_HouseholdInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_HouseholdInputs, {
    locale?: "en" | "es";
}, {}>;
