/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Try_Only_HubsInputs */

const en_web_try_only_hubs = /** @type {(inputs: Web_Try_Only_HubsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is left are hubs alone, which carry no weight of their own.`)
};

const es_web_try_only_hubs = /** @type {(inputs: Web_Try_Only_HubsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Solo quedan nodos comunes, que no tienen peso por sí solos.`)
};

/**
* | output |
* | --- |
* | "What is left are hubs alone, which carry no weight of their own." |
*
* @param {Web_Try_Only_HubsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_only_hubs = /** @type {((inputs?: Web_Try_Only_HubsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Only_HubsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_only_hubs(inputs)
	return en_web_try_only_hubs(inputs)
});