/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Simulated_BannerInputs */

const en_figures_simulated_banner = /** @type {(inputs: Figures_Simulated_BannerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SIMULATED DECISIONS`)
};

const es_figures_simulated_banner = /** @type {(inputs: Figures_Simulated_BannerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`DECISIONES SIMULADAS`)
};

/**
* | output |
* | --- |
* | "SIMULATED DECISIONS" |
*
* @param {Figures_Simulated_BannerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_simulated_banner = /** @type {((inputs?: Figures_Simulated_BannerInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Simulated_BannerInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_simulated_banner(inputs)
	return en_figures_simulated_banner(inputs)
});