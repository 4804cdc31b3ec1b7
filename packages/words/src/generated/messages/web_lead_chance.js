/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ observed: NonNullable<unknown>, expected: NonNullable<unknown> }} Web_Lead_ChanceInputs */

const en_web_lead_chance = /** @type {(inputs: Web_Lead_ChanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.observed} of them shared two or more, where coincidence alone would give about ${i?.expected}.`)
};

const es_web_lead_chance = /** @type {(inputs: Web_Lead_ChanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.observed} de ellas comparten dos o más; solo por coincidencia serían unas ${i?.expected}.`)
};

/**
* | output |
* | --- |
* | "{observed} of them shared two or more, where coincidence alone would give about {expected}." |
*
* @param {Web_Lead_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_lead_chance = /** @type {((inputs: Web_Lead_ChanceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lead_ChanceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_lead_chance(inputs)
	return en_web_lead_chance(inputs)
});