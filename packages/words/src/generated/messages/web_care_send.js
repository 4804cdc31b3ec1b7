/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Care_SendInputs */

const en_web_care_send = /** @type {(inputs: Web_Care_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record it`)
};

const es_web_care_send = /** @type {(inputs: Web_Care_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registrar`)
};

/**
* | output |
* | --- |
* | "Record it" |
*
* @param {Web_Care_SendInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_care_send = /** @type {((inputs?: Web_Care_SendInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_SendInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_care_send(inputs)
	return en_web_care_send(inputs)
});