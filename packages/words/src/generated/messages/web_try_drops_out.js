/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Try_Drops_OutInputs */

const en_web_try_drops_out = /** @type {(inputs: Web_Try_Drops_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The person drops out.`)
};

const es_web_try_drops_out = /** @type {(inputs: Web_Try_Drops_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La persona sale.`)
};

/**
* | output |
* | --- |
* | "The person drops out." |
*
* @param {Web_Try_Drops_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_drops_out = /** @type {((inputs?: Web_Try_Drops_OutInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Drops_OutInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_drops_out(inputs)
	return en_web_try_drops_out(inputs)
});