/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Figures_Uttered_OriginsInputs */

const en_figures_uttered_origins = /** @type {(inputs: Figures_Uttered_OriginsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} origins`)
};

const es_figures_uttered_origins = /** @type {(inputs: Figures_Uttered_OriginsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} orígenes`)
};

/**
* | output |
* | --- |
* | "{count} origins" |
*
* @param {Figures_Uttered_OriginsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_origins = /** @type {((inputs: Figures_Uttered_OriginsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_OriginsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_origins(inputs)
	return en_figures_uttered_origins(inputs)
});