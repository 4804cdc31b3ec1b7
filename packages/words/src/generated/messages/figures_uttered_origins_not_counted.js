/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Uttered_Origins_Not_CountedInputs */

const en_figures_uttered_origins_not_counted = /** @type {(inputs: Figures_Uttered_Origins_Not_CountedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`origins not counted`)
};

const es_figures_uttered_origins_not_counted = /** @type {(inputs: Figures_Uttered_Origins_Not_CountedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`orígenes sin contar`)
};

/**
* | output |
* | --- |
* | "origins not counted" |
*
* @param {Figures_Uttered_Origins_Not_CountedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_origins_not_counted = /** @type {((inputs?: Figures_Uttered_Origins_Not_CountedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Origins_Not_CountedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_origins_not_counted(inputs)
	return en_figures_uttered_origins_not_counted(inputs)
});