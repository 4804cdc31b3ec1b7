/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Touch_NoneInputs */

const en_web_touch_none = /** @type {(inputs: Web_Touch_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No evidence is left that this person touched the network.`)
};

const es_web_touch_none = /** @type {(inputs: Web_Touch_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No queda ninguna prueba de que esta persona tuviera relación con la red.`)
};

/**
* | output |
* | --- |
* | "No evidence is left that this person touched the network." |
*
* @param {Web_Touch_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_touch_none = /** @type {((inputs?: Web_Touch_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Touch_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_touch_none(inputs)
	return en_web_touch_none(inputs)
});