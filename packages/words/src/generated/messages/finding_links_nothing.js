/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Links_NothingInputs */

const en_finding_links_nothing = /** @type {(inputs: Finding_Links_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody who is tested touched the network.`)
};

const es_finding_links_nothing = /** @type {(inputs: Finding_Links_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguna de las personas examinadas tocó la red.`)
};

/**
* | output |
* | --- |
* | "Nobody who is tested touched the network." |
*
* @param {Finding_Links_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_links_nothing = /** @type {((inputs?: Finding_Links_NothingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Links_NothingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_links_nothing(inputs)
	return en_finding_links_nothing(inputs)
});