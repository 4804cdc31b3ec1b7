/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reopened_Evidence_ChangedInputs */

const en_web_say_reopened_evidence_changed = /** @type {(inputs: Web_Say_Reopened_Evidence_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The evidence changed.`)
};

const es_web_say_reopened_evidence_changed = /** @type {(inputs: Web_Say_Reopened_Evidence_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cambiaron las pruebas.`)
};

/**
* | output |
* | --- |
* | "The evidence changed." |
*
* @param {Web_Say_Reopened_Evidence_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reopened_evidence_changed = /** @type {((inputs?: Web_Say_Reopened_Evidence_ChangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_Evidence_ChangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reopened_evidence_changed(inputs)
	return en_web_say_reopened_evidence_changed(inputs)
});