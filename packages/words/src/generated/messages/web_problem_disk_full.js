/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Disk_FullInputs */

const en_web_problem_disk_full = /** @type {(inputs: Web_Problem_Disk_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The disk is full. Nothing was recorded; make room and send it again.`)
};

const es_web_problem_disk_full = /** @type {(inputs: Web_Problem_Disk_FullInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El disco está lleno. No se ha registrado nada; libere espacio y vuelva a enviarlo.`)
};

/**
* | output |
* | --- |
* | "The disk is full. Nothing was recorded; make room and send it again." |
*
* @param {Web_Problem_Disk_FullInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_disk_full = /** @type {((inputs?: Web_Problem_Disk_FullInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Disk_FullInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_disk_full(inputs)
	return en_web_problem_disk_full(inputs)
});