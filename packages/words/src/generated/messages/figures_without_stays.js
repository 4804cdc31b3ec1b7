/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ item: NonNullable<unknown> }} Figures_Without_StaysInputs */

const en_figures_without_stays = /** @type {(inputs: Figures_Without_StaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Without ${i?.item}, the person stays.`)
};

const es_figures_without_stays = /** @type {(inputs: Figures_Without_StaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sin ${i?.item}, la persona permanece.`)
};

/**
* | output |
* | --- |
* | "Without {item}, the person stays." |
*
* @param {Figures_Without_StaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_without_stays = /** @type {((inputs: Figures_Without_StaysInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Without_StaysInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_without_stays(inputs)
	return en_figures_without_stays(inputs)
});