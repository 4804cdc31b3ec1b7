/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Uttered_Origin_OneInputs */

const en_figures_uttered_origin_one = /** @type {(inputs: Figures_Uttered_Origin_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one origin`)
};

const es_figures_uttered_origin_one = /** @type {(inputs: Figures_Uttered_Origin_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un origen`)
};

/**
* | output |
* | --- |
* | "one origin" |
*
* @param {Figures_Uttered_Origin_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_origin_one = /** @type {((inputs?: Figures_Uttered_Origin_OneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Origin_OneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_origin_one(inputs)
	return en_figures_uttered_origin_one(inputs)
});