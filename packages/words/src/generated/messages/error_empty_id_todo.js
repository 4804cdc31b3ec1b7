/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Empty_Id_TodoInputs */

const en_error_empty_id_todo = /** @type {(inputs: Error_Empty_Id_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the id as it stands in the touches.`)
};

const es_error_empty_id_todo = /** @type {(inputs: Error_Empty_Id_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba el identificador como figura en los usos.`)
};

/**
* | output |
* | --- |
* | "Write the id as it stands in the touches." |
*
* @param {Error_Empty_Id_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_empty_id_todo = /** @type {((inputs?: Error_Empty_Id_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Empty_Id_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_empty_id_todo(inputs)
	return en_error_empty_id_todo(inputs)
});