/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Outcome_Protection_ReferralInputs */

const en_web_outcome_protection_referral = /** @type {(inputs: Web_Outcome_Protection_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`refer for protection`)
};

const es_web_outcome_protection_referral = /** @type {(inputs: Web_Outcome_Protection_ReferralInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`derivar a protección`)
};

/**
* | output |
* | --- |
* | "refer for protection" |
*
* @param {Web_Outcome_Protection_ReferralInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_outcome_protection_referral = /** @type {((inputs?: Web_Outcome_Protection_ReferralInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Protection_ReferralInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_outcome_protection_referral(inputs)
	return en_web_outcome_protection_referral(inputs)
});