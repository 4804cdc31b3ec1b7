/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Unknown_Key_TodoInputs */

const en_finding_refused_unknown_key_todo = /** @type {(inputs: Finding_Refused_Unknown_Key_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make one with: lookback key new NAME --role reviewer`)
};

const es_finding_refused_unknown_key_todo = /** @type {(inputs: Finding_Refused_Unknown_Key_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cree una con: lookback key new NOMBRE --role reviewer`)
};

/**
* | output |
* | --- |
* | "Make one with: lookback key new NAME --role reviewer" |
*
* @param {Finding_Refused_Unknown_Key_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_unknown_key_todo = /** @type {((inputs?: Finding_Refused_Unknown_Key_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Unknown_Key_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_unknown_key_todo(inputs)
	return en_finding_refused_unknown_key_todo(inputs)
});