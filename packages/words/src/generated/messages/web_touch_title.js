/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Touch_TitleInputs */

const en_web_touch_title = /** @type {(inputs: Web_Touch_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How this person touches the network`)
};

const es_web_touch_title = /** @type {(inputs: Web_Touch_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cómo se relaciona esta persona con la red`)
};

/**
* | output |
* | --- |
* | "How this person touches the network" |
*
* @param {Web_Touch_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_touch_title = /** @type {((inputs?: Web_Touch_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Touch_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_touch_title(inputs)
	return en_web_touch_title(inputs)
});