/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Chance_Never_DecidesInputs */

const en_figures_chance_never_decides = /** @type {(inputs: Figures_Chance_Never_DecidesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A number of this table orders the queue; it decides about nobody.`)
};

const es_figures_chance_never_decides = /** @type {(inputs: Figures_Chance_Never_DecidesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un número de esta tabla ordena la cola; no decide sobre nadie.`)
};

/**
* | output |
* | --- |
* | "A number of this table orders the queue; it decides about nobody." |
*
* @param {Figures_Chance_Never_DecidesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_chance_never_decides = /** @type {((inputs?: Figures_Chance_Never_DecidesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_Never_DecidesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_chance_never_decides(inputs)
	return en_figures_chance_never_decides(inputs)
});