/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_No_LinkInputs */

const en_step_review_no_link = /** @type {(inputs: Step_Review_No_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No link to the network.`)
};

const es_step_review_no_link = /** @type {(inputs: Step_Review_No_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ningún vínculo con la red.`)
};

/**
* | output |
* | --- |
* | "No link to the network." |
*
* @param {Step_Review_No_LinkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_no_link = /** @type {((inputs?: Step_Review_No_LinkInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_No_LinkInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_no_link(inputs)
	return en_step_review_no_link(inputs)
});