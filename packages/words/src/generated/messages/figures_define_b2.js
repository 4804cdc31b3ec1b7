/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_B2Inputs */

const en_figures_define_b2 = /** @type {(inputs: Figures_Define_B2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons acted on before decided, those since settled as not the person, no link, or link with nothing adverse.`)
};

const es_figures_define_b2 = /** @type {(inputs: Figures_Define_B2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas objeto de actuación antes de decidirse, las resueltas después como no es la persona, sin vínculo, o vínculo sin nada adverso.`)
};

/**
* | output |
* | --- |
* | "Of the persons acted on before decided, those since settled as not the person, no link, or link with nothing adverse." |
*
* @param {Figures_Define_B2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_b2 = /** @type {((inputs?: Figures_Define_B2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_B2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_b2(inputs)
	return en_figures_define_b2(inputs)
});