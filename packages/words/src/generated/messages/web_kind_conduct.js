/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Kind_ConductInputs */

const en_web_kind_conduct = /** @type {(inputs: Web_Kind_ConductInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`something this person did`)
};

const es_web_kind_conduct = /** @type {(inputs: Web_Kind_ConductInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`algo que hizo esta persona`)
};

/**
* | output |
* | --- |
* | "something this person did" |
*
* @param {Web_Kind_ConductInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_kind_conduct = /** @type {((inputs?: Web_Kind_ConductInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_ConductInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_kind_conduct(inputs)
	return en_web_kind_conduct(inputs)
});