/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Figures_Chip_As_OfInputs */

const en_figures_chip_as_of = /** @type {(inputs: Figures_Chip_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`as of ${i?.date}`)
};

const es_figures_chip_as_of = /** @type {(inputs: Figures_Chip_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`a fecha de ${i?.date}`)
};

/**
* | output |
* | --- |
* | "as of {date}" |
*
* @param {Figures_Chip_As_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_chip_as_of = /** @type {((inputs: Figures_Chip_As_OfInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_As_OfInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_chip_as_of(inputs)
	return en_figures_chip_as_of(inputs)
});