/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Web_Unlock_WithInputs */

const en_web_unlock_with = /** @type {(inputs: Web_Unlock_WithInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Unlock ${i?.name}`)
};

const es_web_unlock_with = /** @type {(inputs: Web_Unlock_WithInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Desbloquear ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Unlock {name}" |
*
* @param {Web_Unlock_WithInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_unlock_with = /** @type {((inputs: Web_Unlock_WithInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_WithInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_unlock_with(inputs)
	return en_web_unlock_with(inputs)
});