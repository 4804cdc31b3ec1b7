/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Figures_Uttered_PurposeInputs */

const en_figures_uttered_purpose = /** @type {(inputs: Figures_Uttered_PurposeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Its purpose, as told: ${i?.text}`)
};

const es_figures_uttered_purpose = /** @type {(inputs: Figures_Uttered_PurposeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Su propósito, según se dijo: ${i?.text}`)
};

/**
* | output |
* | --- |
* | "Its purpose, as told: {text}" |
*
* @param {Figures_Uttered_PurposeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_purpose = /** @type {((inputs: Figures_Uttered_PurposeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_PurposeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_purpose(inputs)
	return en_figures_uttered_purpose(inputs)
});