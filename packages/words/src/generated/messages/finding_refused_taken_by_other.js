/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Taken_By_OtherInputs */

const en_finding_refused_taken_by_other = /** @type {(inputs: Finding_Refused_Taken_By_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody else has taken this case.`)
};

const es_finding_refused_taken_by_other = /** @type {(inputs: Finding_Refused_Taken_By_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Otra persona ha tomado este caso.`)
};

/**
* | output |
* | --- |
* | "Somebody else has taken this case." |
*
* @param {Finding_Refused_Taken_By_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_taken_by_other = /** @type {((inputs?: Finding_Refused_Taken_By_OtherInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Taken_By_OtherInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_taken_by_other(inputs)
	return en_finding_refused_taken_by_other(inputs)
});