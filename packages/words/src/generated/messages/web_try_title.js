/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Try_TitleInputs */

const en_web_try_title = /** @type {(inputs: Web_Try_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try without`)
};

const es_web_try_title = /** @type {(inputs: Web_Try_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Probar sin`)
};

/**
* | output |
* | --- |
* | "Try without" |
*
* @param {Web_Try_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_title = /** @type {((inputs?: Web_Try_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_title(inputs)
	return en_web_try_title(inputs)
});