/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Try_HintInputs */

const en_web_try_hint = /** @type {(inputs: Web_Try_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mark items to see what would be left. Nothing is changed.`)
};

const es_web_try_hint = /** @type {(inputs: Web_Try_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Marque elementos para ver qué quedaría. No se cambia nada.`)
};

/**
* | output |
* | --- |
* | "Mark items to see what would be left. Nothing is changed." |
*
* @param {Web_Try_HintInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_hint = /** @type {((inputs?: Web_Try_HintInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_HintInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_hint(inputs)
	return en_web_try_hint(inputs)
});