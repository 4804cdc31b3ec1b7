/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ answer: NonNullable<unknown>, actor: NonNullable<unknown>, date: NonNullable<unknown> }} Figures_ReadingInputs */

const en_figures_reading = /** @type {(inputs: Figures_ReadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.answer}: ${i?.actor}, ${i?.date}`)
};

const es_figures_reading = /** @type {(inputs: Figures_ReadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.answer}: ${i?.actor}, ${i?.date}`)
};

/**
* | output |
* | --- |
* | "{answer}: {actor}, {date}" |
*
* @param {Figures_ReadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_reading = /** @type {((inputs: Figures_ReadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_ReadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_reading(inputs)
	return en_figures_reading(inputs)
});