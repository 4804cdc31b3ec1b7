/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Part_Already_Decided_By_YouInputs */

const en_web_part_already_decided_by_you = /** @type {(inputs: Web_Part_Already_Decided_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have answered. Another reader is needed.`)
};

const es_web_part_already_decided_by_you = /** @type {(inputs: Web_Part_Already_Decided_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya ha respondido. Hace falta otro lector.`)
};

/**
* | output |
* | --- |
* | "You have answered. Another reader is needed." |
*
* @param {Web_Part_Already_Decided_By_YouInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_part_already_decided_by_you = /** @type {((inputs?: Web_Part_Already_Decided_By_YouInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Already_Decided_By_YouInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_part_already_decided_by_you(inputs)
	return en_web_part_already_decided_by_you(inputs)
});