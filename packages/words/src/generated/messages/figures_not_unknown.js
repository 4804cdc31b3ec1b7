/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ unsearched: NonNullable<unknown>, unsought: NonNullable<unknown> }} Figures_Not_UnknownInputs */

const en_figures_not_unknown = /** @type {(inputs: Figures_Not_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`“Unknown after search” is not “not looked for”: ${i?.unsearched} are not yet searched for or have an expired location. ${i?.unsought} are not sought.`)
};

const es_figures_not_unknown = /** @type {(inputs: Figures_Not_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«Desconocido tras búsqueda» no es «sin buscar»: ${i?.unsearched} están aún no buscadas o con ubicación caducada. ${i?.unsought} figuran como no buscadas por mandato.`)
};

/**
* | output |
* | --- |
* | "“Unknown after search” is not “not looked for”: {unsearched} are not yet searched for or have an expired location. {unsought} are not sought." |
*
* @param {Figures_Not_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_not_unknown = /** @type {((inputs: Figures_Not_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_not_unknown(inputs)
	return en_figures_not_unknown(inputs)
});