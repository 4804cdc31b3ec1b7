/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_InnocentInputs */

const en_web_innocent = /** @type {(inputs: Web_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What would explain this innocently?`)
};

const es_web_innocent = /** @type {(inputs: Web_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Qué explicación inocente tendría esto?`)
};

/**
* | output |
* | --- |
* | "What would explain this innocently?" |
*
* @param {Web_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_innocent = /** @type {((inputs?: Web_InnocentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_InnocentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_innocent(inputs)
	return en_web_innocent(inputs)
});