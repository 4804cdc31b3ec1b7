/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown> }} Figures_How_To_DecideInputs */

const en_figures_how_to_decide = /** @type {(inputs: Figures_How_To_DecideInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This page only shows. To answer: lookback review decide ${i?.id} --outcome CODE --reason TEXT --evidence ID --key FILE`)
};

const es_figures_how_to_decide = /** @type {(inputs: Figures_How_To_DecideInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Esta página solo muestra. Para responder: lookback review decide ${i?.id} --outcome CÓDIGO --reason TEXTO --evidence ID --key ARCHIVO`)
};

/**
* | output |
* | --- |
* | "This page only shows. To answer: lookback review decide {id} --outcome CODE --reason TEXT --evidence ID --key FILE" |
*
* @param {Figures_How_To_DecideInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_how_to_decide = /** @type {((inputs: Figures_How_To_DecideInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_How_To_DecideInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_how_to_decide(inputs)
	return en_figures_how_to_decide(inputs)
});