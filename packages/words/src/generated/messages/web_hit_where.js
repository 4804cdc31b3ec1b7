/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Hit_WhereInputs */

const en_web_hit_where = /** @type {(inputs: Web_Hit_WhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`where`)
};

const es_web_hit_where = /** @type {(inputs: Web_Hit_WhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dónde`)
};

/**
* | output |
* | --- |
* | "where" |
*
* @param {Web_Hit_WhereInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_hit_where = /** @type {((inputs?: Web_Hit_WhereInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Hit_WhereInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_hit_where(inputs)
	return en_web_hit_where(inputs)
});