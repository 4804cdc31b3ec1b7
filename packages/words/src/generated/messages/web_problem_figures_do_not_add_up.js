/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Figures_Do_Not_Add_UpInputs */

const en_web_problem_figures_do_not_add_up = /** @type {(inputs: Web_Problem_Figures_Do_Not_Add_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The figures do not add up; a publication is refused until they do.`)
};

const es_web_problem_figures_do_not_add_up = /** @type {(inputs: Web_Problem_Figures_Do_Not_Add_UpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las cifras no cuadran; no se publica hasta que cuadren.`)
};

/**
* | output |
* | --- |
* | "The figures do not add up; a publication is refused until they do." |
*
* @param {Web_Problem_Figures_Do_Not_Add_UpInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_figures_do_not_add_up = /** @type {((inputs?: Web_Problem_Figures_Do_Not_Add_UpInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Figures_Do_Not_Add_UpInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_figures_do_not_add_up(inputs)
	return en_web_problem_figures_do_not_add_up(inputs)
});