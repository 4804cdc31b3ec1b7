/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Hop_MemoInputs */

const en_web_say_hop_memo = /** @type {(inputs: Web_Say_Hop_MemoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`memo`)
};

const es_web_say_hop_memo = /** @type {(inputs: Web_Say_Hop_MemoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`memorando`)
};

/**
* | output |
* | --- |
* | "memo" |
*
* @param {Web_Say_Hop_MemoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_memo = /** @type {((inputs?: Web_Say_Hop_MemoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_MemoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_memo(inputs)
	return en_web_say_hop_memo(inputs)
});