/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reason_Under_18_RecordedInputs */

const en_web_say_reason_under_18_recorded = /** @type {(inputs: Web_Say_Reason_Under_18_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`under 18 on a record`)
};

const es_web_say_reason_under_18_recorded = /** @type {(inputs: Web_Say_Reason_Under_18_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`menor de 18 según un registro`)
};

/**
* | output |
* | --- |
* | "under 18 on a record" |
*
* @param {Web_Say_Reason_Under_18_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_under_18_recorded = /** @type {((inputs?: Web_Say_Reason_Under_18_RecordedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Under_18_RecordedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_under_18_recorded(inputs)
	return en_web_say_reason_under_18_recorded(inputs)
});