/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Try_ReopensInputs */

const en_web_try_reopens = /** @type {(inputs: Web_Try_ReopensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A settled decision would reopen.`)
};

const es_web_try_reopens = /** @type {(inputs: Web_Try_ReopensInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se reabriría una decisión ya resuelta.`)
};

/**
* | output |
* | --- |
* | "A settled decision would reopen." |
*
* @param {Web_Try_ReopensInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_reopens = /** @type {((inputs?: Web_Try_ReopensInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_ReopensInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_reopens(inputs)
	return en_web_try_reopens(inputs)
});