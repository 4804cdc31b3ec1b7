/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Sent_NobodyInputs */

const en_figures_sent_nobody = /** @type {(inputs: Figures_Sent_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sent to nobody.`)
};

const es_figures_sent_nobody = /** @type {(inputs: Figures_Sent_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No enviado a nadie.`)
};

/**
* | output |
* | --- |
* | "Sent to nobody." |
*
* @param {Figures_Sent_NobodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_sent_nobody = /** @type {((inputs?: Figures_Sent_NobodyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Sent_NobodyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_sent_nobody(inputs)
	return en_figures_sent_nobody(inputs)
});