/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ keys: NonNullable<unknown> }} Figures_Signed_ManyInputs */

const en_figures_signed_many = /** @type {(inputs: Figures_Signed_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`released by the keys ${i?.keys}`)
};

const es_figures_signed_many = /** @type {(inputs: Figures_Signed_ManyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`autorizada con las claves ${i?.keys}`)
};

/**
* | output |
* | --- |
* | "released by the keys {keys}" |
*
* @param {Figures_Signed_ManyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_signed_many = /** @type {((inputs: Figures_Signed_ManyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Signed_ManyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_signed_many(inputs)
	return en_figures_signed_many(inputs)
});