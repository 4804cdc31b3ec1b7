/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ item: NonNullable<unknown> }} Figures_Without_Drops_OutInputs */

const en_figures_without_drops_out = /** @type {(inputs: Figures_Without_Drops_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Without ${i?.item}, **the person drops out**.`)
};

const es_figures_without_drops_out = /** @type {(inputs: Figures_Without_Drops_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sin ${i?.item}, **la persona sale de la revisión**.`)
};

/**
* | output |
* | --- |
* | "Without {item}, **the person drops out**." |
*
* @param {Figures_Without_Drops_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_without_drops_out = /** @type {((inputs: Figures_Without_Drops_OutInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Without_Drops_OutInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_without_drops_out(inputs)
	return en_figures_without_drops_out(inputs)
});