/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_ConnectedInputs */

const en_web_connected = /** @type {(inputs: Web_ConnectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`connected`)
};

const es_web_connected = /** @type {(inputs: Web_ConnectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conectado`)
};

/**
* | output |
* | --- |
* | "connected" |
*
* @param {Web_ConnectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_connected = /** @type {((inputs?: Web_ConnectedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ConnectedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_connected(inputs)
	return en_web_connected(inputs)
});