/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Innocent_QuestionInputs */

const en_figures_innocent_question = /** @type {(inputs: Figures_Innocent_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Before any answer: what would explain this innocently?`)
};

const es_figures_innocent_question = /** @type {(inputs: Figures_Innocent_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Antes de responder: ¿qué lo explicaría de forma inocente?`)
};

/**
* | output |
* | --- |
* | "Before any answer: what would explain this innocently?" |
*
* @param {Figures_Innocent_QuestionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_innocent_question = /** @type {((inputs?: Figures_Innocent_QuestionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Innocent_QuestionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_innocent_question(inputs)
	return en_figures_innocent_question(inputs)
});