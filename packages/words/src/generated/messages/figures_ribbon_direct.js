/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Ribbon_DirectInputs */

const en_figures_ribbon_direct = /** @type {(inputs: Figures_Ribbon_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A record says it directly; what could be wrong is whether it is this person.`)
};

const es_figures_ribbon_direct = /** @type {(inputs: Figures_Ribbon_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un registro lo dice directamente; lo que podría estar mal es si se trata de esta persona.`)
};

/**
* | output |
* | --- |
* | "A record says it directly; what could be wrong is whether it is this person." |
*
* @param {Figures_Ribbon_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_ribbon_direct = /** @type {((inputs?: Figures_Ribbon_DirectInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_DirectInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_ribbon_direct(inputs)
	return en_figures_ribbon_direct(inputs)
});