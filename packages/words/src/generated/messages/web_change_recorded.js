/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Change_RecordedInputs */

const en_web_change_recorded = /** @type {(inputs: Web_Change_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`something was recorded`)
};

const es_web_change_recorded = /** @type {(inputs: Web_Change_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se ha registrado algo`)
};

/**
* | output |
* | --- |
* | "something was recorded" |
*
* @param {Web_Change_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_change_recorded = /** @type {((inputs?: Web_Change_RecordedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_RecordedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_change_recorded(inputs)
	return en_web_change_recorded(inputs)
});