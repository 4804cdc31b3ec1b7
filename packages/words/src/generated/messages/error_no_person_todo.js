/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_No_Person_TodoInputs */

const en_error_no_person_todo = /** @type {(inputs: Error_No_Person_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a person or record id as \`lookback review list\` and the reports print it.`)
};

const es_error_no_person_todo = /** @type {(inputs: Error_No_Person_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique una persona o un registro como lo muestran \`lookback review list\` y los informes.`)
};

/**
* | output |
* | --- |
* | "Give a person or record id as `lookback review list` and the reports print it." |
*
* @param {Error_No_Person_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_person_todo = /** @type {((inputs?: Error_No_Person_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Person_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_person_todo(inputs)
	return en_error_no_person_todo(inputs)
});