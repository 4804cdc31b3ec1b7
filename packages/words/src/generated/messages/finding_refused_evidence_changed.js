/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Evidence_ChangedInputs */

const en_finding_refused_evidence_changed = /** @type {(inputs: Finding_Refused_Evidence_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The evidence has changed since this file was read.`)
};

const es_finding_refused_evidence_changed = /** @type {(inputs: Finding_Refused_Evidence_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las pruebas han cambiado desde que se leyó este expediente.`)
};

/**
* | output |
* | --- |
* | "The evidence has changed since this file was read." |
*
* @param {Finding_Refused_Evidence_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_evidence_changed = /** @type {((inputs?: Finding_Refused_Evidence_ChangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_ChangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_evidence_changed(inputs)
	return en_finding_refused_evidence_changed(inputs)
});