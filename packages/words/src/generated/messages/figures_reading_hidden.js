/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ actor: NonNullable<unknown>, date: NonNullable<unknown> }} Figures_Reading_HiddenInputs */

const en_figures_reading_hidden = /** @type {(inputs: Figures_Reading_HiddenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.actor}, ${i?.date}: hidden until the other reader has answered`)
};

const es_figures_reading_hidden = /** @type {(inputs: Figures_Reading_HiddenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.actor}, ${i?.date}: oculto hasta que responda el otro lector`)
};

/**
* | output |
* | --- |
* | "{actor}, {date}: hidden until the other reader has answered" |
*
* @param {Figures_Reading_HiddenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_reading_hidden = /** @type {((inputs: Figures_Reading_HiddenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reading_HiddenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_reading_hidden(inputs)
	return en_figures_reading_hidden(inputs)
});