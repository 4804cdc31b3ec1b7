/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Ribbons_NoneInputs */

const en_figures_ribbons_none = /** @type {(inputs: Figures_Ribbons_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No source item shows that this person used anything of the network.`)
};

const es_figures_ribbons_none = /** @type {(inputs: Figures_Ribbons_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ningún elemento de las fuentes muestra que esta persona usara algo de la red.`)
};

/**
* | output |
* | --- |
* | "No source item shows that this person used anything of the network." |
*
* @param {Figures_Ribbons_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_ribbons_none = /** @type {((inputs?: Figures_Ribbons_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbons_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_ribbons_none(inputs)
	return en_figures_ribbons_none(inputs)
});