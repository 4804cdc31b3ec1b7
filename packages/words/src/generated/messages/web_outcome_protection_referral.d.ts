export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Outcome_Protection_ReferralInputs = {};
/**
* | output |
* | --- |
* | "refer for protection" |
*
* @param {Web_Outcome_Protection_ReferralInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_protection_referral: ((inputs?: Web_Outcome_Protection_ReferralInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Protection_ReferralInputs, {
    locale?: "en" | "es";
}, {}>;
