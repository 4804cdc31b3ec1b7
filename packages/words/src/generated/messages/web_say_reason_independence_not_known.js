/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reason_Independence_Not_KnownInputs */

const en_web_say_reason_independence_not_known = /** @type {(inputs: Web_Say_Reason_Independence_Not_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`whether they are independent is not known`)
};

const es_web_say_reason_independence_not_known = /** @type {(inputs: Web_Say_Reason_Independence_Not_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no se sabe si son independientes`)
};

/**
* | output |
* | --- |
* | "whether they are independent is not known" |
*
* @param {Web_Say_Reason_Independence_Not_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_independence_not_known = /** @type {((inputs?: Web_Say_Reason_Independence_Not_KnownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Independence_Not_KnownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_independence_not_known(inputs)
	return en_web_say_reason_independence_not_known(inputs)
});