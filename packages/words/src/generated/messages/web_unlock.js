/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_UnlockInputs */

const en_web_unlock = /** @type {(inputs: Web_UnlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unlock a key`)
};

const es_web_unlock = /** @type {(inputs: Web_UnlockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Desbloquear una clave`)
};

/**
* | output |
* | --- |
* | "Unlock a key" |
*
* @param {Web_UnlockInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_unlock = /** @type {((inputs?: Web_UnlockInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_UnlockInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_unlock(inputs)
	return en_web_unlock(inputs)
});