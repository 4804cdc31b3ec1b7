/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Unlock_NoneInputs */

const en_web_unlock_none = /** @type {(inputs: Web_Unlock_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This workspace has no keys yet. Make one with "lookback key new".`)
};

const es_web_unlock_none = /** @type {(inputs: Web_Unlock_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este espacio de trabajo aún no tiene claves. Cree una con «lookback key new».`)
};

/**
* | output |
* | --- |
* | "This workspace has no keys yet. Make one with \"lookback key new\"." |
*
* @param {Web_Unlock_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_unlock_none = /** @type {((inputs?: Web_Unlock_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_unlock_none(inputs)
	return en_web_unlock_none(inputs)
});