/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Tempted_DangerousInputs */

const en_figures_tempted_dangerous = /** @type {(inputs: Figures_Tempted_DangerousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`They are a threat.`)
};

const es_figures_tempted_dangerous = /** @type {(inputs: Figures_Tempted_DangerousInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Son una amenaza.`)
};

/**
* | output |
* | --- |
* | "They are a threat." |
*
* @param {Figures_Tempted_DangerousInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_tempted_dangerous = /** @type {((inputs?: Figures_Tempted_DangerousInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_DangerousInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_tempted_dangerous(inputs)
	return en_figures_tempted_dangerous(inputs)
});