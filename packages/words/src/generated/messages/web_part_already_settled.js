/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Part_Already_SettledInputs */

const en_web_part_already_settled = /** @type {(inputs: Web_Part_Already_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Settled.`)
};

const es_web_part_already_settled = /** @type {(inputs: Web_Part_Already_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resuelto.`)
};

/**
* | output |
* | --- |
* | "Settled." |
*
* @param {Web_Part_Already_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_part_already_settled = /** @type {((inputs?: Web_Part_Already_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Already_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_part_already_settled(inputs)
	return en_web_part_already_settled(inputs)
});