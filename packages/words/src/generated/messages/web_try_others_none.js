/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Try_Others_NoneInputs */

const en_web_try_others_none = /** @type {(inputs: Web_Try_Others_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody else drops out.`)
};

const es_web_try_others_none = /** @type {(inputs: Web_Try_Others_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nadie más sale.`)
};

/**
* | output |
* | --- |
* | "Nobody else drops out." |
*
* @param {Web_Try_Others_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_others_none = /** @type {((inputs?: Web_Try_Others_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Others_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_others_none(inputs)
	return en_web_try_others_none(inputs)
});