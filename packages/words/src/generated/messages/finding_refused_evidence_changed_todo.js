/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Evidence_Changed_TodoInputs */

const en_finding_refused_evidence_changed_todo = /** @type {(inputs: Finding_Refused_Evidence_Changed_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read it again: lookback review show PERSON`)
};

const es_finding_refused_evidence_changed_todo = /** @type {(inputs: Finding_Refused_Evidence_Changed_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Léalo de nuevo: lookback review show PERSONA`)
};

/**
* | output |
* | --- |
* | "Read it again: lookback review show PERSON" |
*
* @param {Finding_Refused_Evidence_Changed_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_evidence_changed_todo = /** @type {((inputs?: Finding_Refused_Evidence_Changed_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_Changed_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_evidence_changed_todo(inputs)
	return en_finding_refused_evidence_changed_todo(inputs)
});