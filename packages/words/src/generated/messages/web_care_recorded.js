/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Care_RecordedInputs */

const en_web_care_recorded = /** @type {(inputs: Web_Care_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded.`)
};

const es_web_care_recorded = /** @type {(inputs: Web_Care_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registrado.`)
};

/**
* | output |
* | --- |
* | "Recorded." |
*
* @param {Web_Care_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_care_recorded = /** @type {((inputs?: Web_Care_RecordedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_RecordedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_care_recorded(inputs)
	return en_web_care_recorded(inputs)
});