/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_D1Inputs */

const en_figures_define_d1 = /** @type {(inputs: Figures_Define_D1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The records that carry the link are not this person's.`)
};

const es_figures_define_d1 = /** @type {(inputs: Figures_Define_D1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los registros que sustentan el vínculo no son de esta persona.`)
};

/**
* | output |
* | --- |
* | "The records that carry the link are not this person's." |
*
* @param {Figures_Define_D1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_d1 = /** @type {((inputs?: Figures_Define_D1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_d1(inputs)
	return en_figures_define_d1(inputs)
});