/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Evidence_ChangedInputs */

const en_web_problem_evidence_changed = /** @type {(inputs: Web_Problem_Evidence_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The evidence changed after you opened this file. Read it again; what you typed is kept.`)
};

const es_web_problem_evidence_changed = /** @type {(inputs: Web_Problem_Evidence_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las pruebas han cambiado desde que abrió este expediente. Vuelva a leerlo; lo escrito se conserva.`)
};

/**
* | output |
* | --- |
* | "The evidence changed after you opened this file. Read it again; what you typed is kept." |
*
* @param {Web_Problem_Evidence_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_evidence_changed = /** @type {((inputs?: Web_Problem_Evidence_ChangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Evidence_ChangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_evidence_changed(inputs)
	return en_web_problem_evidence_changed(inputs)
});