/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Double_Id_TodoInputs */

const en_error_double_id_todo = /** @type {(inputs: Error_Double_Id_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give each person one row.`)
};

const es_error_double_id_todo = /** @type {(inputs: Error_Double_Id_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dé una sola fila a cada persona.`)
};

/**
* | output |
* | --- |
* | "Give each person one row." |
*
* @param {Error_Double_Id_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_double_id_todo = /** @type {((inputs?: Error_Double_Id_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Double_Id_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_double_id_todo(inputs)
	return en_error_double_id_todo(inputs)
});