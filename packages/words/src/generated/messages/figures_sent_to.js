/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Figures_Sent_ToInputs */

const en_figures_sent_to = /** @type {(inputs: Figures_Sent_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sent to: ${i?.names}.`)
};

const es_figures_sent_to = /** @type {(inputs: Figures_Sent_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Enviado a: ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "Sent to: {names}." |
*
* @param {Figures_Sent_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_sent_to = /** @type {((inputs: Figures_Sent_ToInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Sent_ToInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_sent_to(inputs)
	return en_figures_sent_to(inputs)
});