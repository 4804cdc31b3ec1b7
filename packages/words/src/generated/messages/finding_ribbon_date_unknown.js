/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Ribbon_Date_UnknownInputs */

const en_finding_ribbon_date_unknown = /** @type {(inputs: Finding_Ribbon_Date_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`date not known`)
};

const es_finding_ribbon_date_unknown = /** @type {(inputs: Finding_Ribbon_Date_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fecha desconocida`)
};

/**
* | output |
* | --- |
* | "date not known" |
*
* @param {Finding_Ribbon_Date_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_ribbon_date_unknown = /** @type {((inputs?: Finding_Ribbon_Date_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_Date_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_ribbon_date_unknown(inputs)
	return en_finding_ribbon_date_unknown(inputs)
});