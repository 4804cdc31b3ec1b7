/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Ribbon_RecordInputs */

const en_finding_ribbon_record = /** @type {(inputs: Finding_Ribbon_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 record`)
};

const es_finding_ribbon_record = /** @type {(inputs: Finding_Ribbon_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 registro`)
};

/**
* | output |
* | --- |
* | "1 record" |
*
* @param {Finding_Ribbon_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_ribbon_record = /** @type {((inputs?: Finding_Ribbon_RecordInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_RecordInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_ribbon_record(inputs)
	return en_finding_ribbon_record(inputs)
});