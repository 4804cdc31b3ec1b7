/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ actor: NonNullable<unknown>, date: NonNullable<unknown>, purpose: NonNullable<unknown> }} Figures_Seen_ByInputs */

const en_figures_seen_by = /** @type {(inputs: Figures_Seen_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.actor}, ${i?.date}: ${i?.purpose}`)
};

const es_figures_seen_by = /** @type {(inputs: Figures_Seen_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.actor}, ${i?.date}: ${i?.purpose}`)
};

/**
* | output |
* | --- |
* | "{actor}, {date}: {purpose}" |
*
* @param {Figures_Seen_ByInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_seen_by = /** @type {((inputs: Figures_Seen_ByInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Seen_ByInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_seen_by(inputs)
	return en_figures_seen_by(inputs)
});