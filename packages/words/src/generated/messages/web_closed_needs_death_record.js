/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Closed_Needs_Death_RecordInputs */

const en_web_closed_needs_death_record = /** @type {(inputs: Web_Closed_Needs_Death_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs a record of it`)
};

const es_web_closed_needs_death_record = /** @type {(inputs: Web_Closed_Needs_Death_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`requiere un registro que lo acredite`)
};

/**
* | output |
* | --- |
* | "needs a record of it" |
*
* @param {Web_Closed_Needs_Death_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_closed_needs_death_record = /** @type {((inputs?: Web_Closed_Needs_Death_RecordInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Needs_Death_RecordInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_closed_needs_death_record(inputs)
	return en_web_closed_needs_death_record(inputs)
});