/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Action_Account_RestrictedInputs */

const en_web_say_action_account_restricted = /** @type {(inputs: Web_Say_Action_Account_RestrictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`account restricted`)
};

const es_web_say_action_account_restricted = /** @type {(inputs: Web_Say_Action_Account_RestrictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cuenta restringida`)
};

/**
* | output |
* | --- |
* | "account restricted" |
*
* @param {Web_Say_Action_Account_RestrictedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_action_account_restricted = /** @type {((inputs?: Web_Say_Action_Account_RestrictedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Action_Account_RestrictedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_action_account_restricted(inputs)
	return en_web_say_action_account_restricted(inputs)
});