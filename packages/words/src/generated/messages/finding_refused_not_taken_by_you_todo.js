/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Not_Taken_By_You_TodoInputs */

const en_finding_refused_not_taken_by_you_todo = /** @type {(inputs: Finding_Refused_Not_Taken_By_You_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback review list --key FILE shows what is yours.`)
};

const es_finding_refused_not_taken_by_you_todo = /** @type {(inputs: Finding_Refused_Not_Taken_By_You_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback review list --key FICHERO muestra los suyos.`)
};

/**
* | output |
* | --- |
* | "lookback review list --key FILE shows what is yours." |
*
* @param {Finding_Refused_Not_Taken_By_You_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_not_taken_by_you_todo = /** @type {((inputs?: Finding_Refused_Not_Taken_By_You_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Taken_By_You_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_not_taken_by_you_todo(inputs)
	return en_finding_refused_not_taken_by_you_todo(inputs)
});