/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Role_PublisherInputs */

const en_web_role_publisher = /** @type {(inputs: Web_Role_PublisherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`publisher`)
};

const es_web_role_publisher = /** @type {(inputs: Web_Role_PublisherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`publicador`)
};

/**
* | output |
* | --- |
* | "publisher" |
*
* @param {Web_Role_PublisherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_role_publisher = /** @type {((inputs?: Web_Role_PublisherInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_PublisherInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_role_publisher(inputs)
	return en_web_role_publisher(inputs)
});