/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Finding_Ribbon_RecordsInputs */

const en_finding_ribbon_records = /** @type {(inputs: Finding_Ribbon_RecordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} records`)
};

const es_finding_ribbon_records = /** @type {(inputs: Finding_Ribbon_RecordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} registros`)
};

/**
* | output |
* | --- |
* | "{count} records" |
*
* @param {Finding_Ribbon_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_ribbon_records = /** @type {((inputs: Finding_Ribbon_RecordsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_RecordsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_ribbon_records(inputs)
	return en_finding_ribbon_records(inputs)
});