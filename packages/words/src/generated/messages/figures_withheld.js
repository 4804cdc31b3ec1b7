/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_WithheldInputs */

const en_figures_withheld = /** @type {(inputs: Figures_WithheldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`withheld`)
};

const es_figures_withheld = /** @type {(inputs: Figures_WithheldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reservado`)
};

/**
* | output |
* | --- |
* | "withheld" |
*
* @param {Figures_WithheldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_withheld = /** @type {((inputs?: Figures_WithheldInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_WithheldInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_withheld(inputs)
	return en_figures_withheld(inputs)
});