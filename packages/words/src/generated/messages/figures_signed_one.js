/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ keys: NonNullable<unknown> }} Figures_Signed_OneInputs */

const en_figures_signed_one = /** @type {(inputs: Figures_Signed_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`released by one key: ${i?.keys}`)
};

const es_figures_signed_one = /** @type {(inputs: Figures_Signed_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`autorizada con una clave: ${i?.keys}`)
};

/**
* | output |
* | --- |
* | "released by one key: {keys}" |
*
* @param {Figures_Signed_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_signed_one = /** @type {((inputs: Figures_Signed_OneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Signed_OneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_signed_one(inputs)
	return en_figures_signed_one(inputs)
});