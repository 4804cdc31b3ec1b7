/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_No_Record_TodoInputs */

const en_error_no_record_todo = /** @type {(inputs: Error_No_Record_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record ids look like S1.17; \`lookback person\` prints those of a person.`)
};

const es_error_no_record_todo = /** @type {(inputs: Error_No_Record_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los registros se escriben como S1.17; \`lookback person\` muestra los de una persona.`)
};

/**
* | output |
* | --- |
* | "Record ids look like S1.17; `lookback person` prints those of a person." |
*
* @param {Error_No_Record_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_record_todo = /** @type {((inputs?: Error_No_Record_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Record_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_record_todo(inputs)
	return en_error_no_record_todo(inputs)
});