/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ earlyInnocent: NonNullable<unknown> }} Figures_True_ArrestedInputs */

const en_figures_true_arrested = /** @type {(inputs: Figures_True_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.earlyInnocent} of those acted on before decided had neither a role nor conduct of their own.`)
};

const es_figures_true_arrested = /** @type {(inputs: Figures_True_ArrestedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.earlyInnocent} de las que fueron objeto de actuación antes de decidirse no tenían papel ni conducta propia.`)
};

/**
* | output |
* | --- |
* | "{earlyInnocent} of those acted on before decided had neither a role nor conduct of their own." |
*
* @param {Figures_True_ArrestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_true_arrested = /** @type {((inputs: Figures_True_ArrestedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_ArrestedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_true_arrested(inputs)
	return en_figures_true_arrested(inputs)
});