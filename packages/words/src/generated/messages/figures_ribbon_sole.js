/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Ribbon_SoleInputs */

const en_figures_ribbon_sole = /** @type {(inputs: Figures_Ribbon_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everything on this path hangs on the item marked 1.`)
};

const es_figures_ribbon_sole = /** @type {(inputs: Figures_Ribbon_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Todo en este camino depende del elemento marcado 1.`)
};

/**
* | output |
* | --- |
* | "Everything on this path hangs on the item marked 1." |
*
* @param {Figures_Ribbon_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_ribbon_sole = /** @type {((inputs?: Figures_Ribbon_SoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_SoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_ribbon_sole(inputs)
	return en_figures_ribbon_sole(inputs)
});