/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Seen_NobodyInputs */

const en_figures_seen_nobody = /** @type {(inputs: Figures_Seen_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has opened it so far.`)
};

const es_figures_seen_nobody = /** @type {(inputs: Figures_Seen_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nadie lo ha abierto hasta ahora.`)
};

/**
* | output |
* | --- |
* | "Nobody has opened it so far." |
*
* @param {Figures_Seen_NobodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_seen_nobody = /** @type {((inputs?: Figures_Seen_NobodyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Seen_NobodyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_seen_nobody(inputs)
	return en_figures_seen_nobody(inputs)
});