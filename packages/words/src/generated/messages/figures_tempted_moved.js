/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ moved: NonNullable<unknown> }} Figures_Tempted_MovedInputs */

const en_figures_tempted_moved = /** @type {(inputs: Figures_Tempted_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} people: that is how many the network moved.`)
};

const es_figures_tempted_moved = /** @type {(inputs: Figures_Tempted_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} personas: esas son las que trasladó la red.`)
};

/**
* | output |
* | --- |
* | "{moved} people: that is how many the network moved." |
*
* @param {Figures_Tempted_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_tempted_moved = /** @type {((inputs: Figures_Tempted_MovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_MovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_tempted_moved(inputs)
	return en_figures_tempted_moved(inputs)
});