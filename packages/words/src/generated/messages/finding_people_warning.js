/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ code: NonNullable<unknown>, detail: NonNullable<unknown> }} Finding_People_WarningInputs */

const en_finding_people_warning = /** @type {(inputs: Finding_People_WarningInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.code}: ${i?.detail}.`)
};

const es_finding_people_warning = /** @type {(inputs: Finding_People_WarningInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.code}: ${i?.detail}.`)
};

/**
* | output |
* | --- |
* | "{code}: {detail}." |
*
* @param {Finding_People_WarningInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_warning = /** @type {((inputs: Finding_People_WarningInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_WarningInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_warning(inputs)
	return en_finding_people_warning(inputs)
});