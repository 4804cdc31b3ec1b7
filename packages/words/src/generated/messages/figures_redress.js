/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ received: NonNullable<unknown>, upheld: NonNullable<unknown> }} Figures_RedressInputs */

const en_figures_redress = /** @type {(inputs: Figures_RedressInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Requests for redress: ${i?.received} received, ${i?.upheld} upheld.`)
};

const es_figures_redress = /** @type {(inputs: Figures_RedressInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Solicitudes de rectificación: ${i?.received} recibidas, ${i?.upheld} estimadas.`)
};

/**
* | output |
* | --- |
* | "Requests for redress: {received} received, {upheld} upheld." |
*
* @param {Figures_RedressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_redress = /** @type {((inputs: Figures_RedressInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_RedressInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_redress(inputs)
	return en_figures_redress(inputs)
});