/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Difference_PublicInputs */

const en_figures_difference_public = /** @type {(inputs: Figures_Difference_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The movements behind the changes are kept for oversight: small steps could name a person.`)
};

const es_figures_difference_public = /** @type {(inputs: Figures_Difference_PublicInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los movimientos detrás de los cambios quedan para la supervisión: un paso pequeño podría nombrar a una persona.`)
};

/**
* | output |
* | --- |
* | "The movements behind the changes are kept for oversight: small steps could name a person." |
*
* @param {Figures_Difference_PublicInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_difference_public = /** @type {((inputs?: Figures_Difference_PublicInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Difference_PublicInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_difference_public(inputs)
	return en_figures_difference_public(inputs)
});