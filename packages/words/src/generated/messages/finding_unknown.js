/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ code: NonNullable<unknown> }} Finding_UnknownInputs */

const en_finding_unknown = /** @type {(inputs: Finding_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`unknown finding ${i?.code}`)
};

const es_finding_unknown = /** @type {(inputs: Finding_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`hallazgo desconocido ${i?.code}`)
};

/**
* | output |
* | --- |
* | "unknown finding {code}" |
*
* @param {Finding_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_unknown = /** @type {((inputs: Finding_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_unknown(inputs)
	return en_finding_unknown(inputs)
});