/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reopened_RecordsInputs */

const en_web_say_reopened_records = /** @type {(inputs: Web_Say_Reopened_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The records of this person changed.`)
};

const es_web_say_reopened_records = /** @type {(inputs: Web_Say_Reopened_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los registros de esta persona han cambiado.`)
};

/**
* | output |
* | --- |
* | "The records of this person changed." |
*
* @param {Web_Say_Reopened_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reopened_records = /** @type {((inputs?: Web_Say_Reopened_RecordsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_RecordsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reopened_records(inputs)
	return en_web_say_reopened_records(inputs)
});