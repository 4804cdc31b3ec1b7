/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Direct_AssociateInputs */

const en_web_direct_associate = /** @type {(inputs: Web_Direct_AssociateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`associate`)
};

const es_web_direct_associate = /** @type {(inputs: Web_Direct_AssociateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`allegado`)
};

/**
* | output |
* | --- |
* | "associate" |
*
* @param {Web_Direct_AssociateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_direct_associate = /** @type {((inputs?: Web_Direct_AssociateInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_AssociateInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_direct_associate(inputs)
	return en_web_direct_associate(inputs)
});