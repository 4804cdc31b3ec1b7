/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ per: NonNullable<unknown>, n: NonNullable<unknown> }} Web_Surprise_LabelInputs */

const en_web_surprise_label = /** @type {(inputs: Web_Surprise_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Of ${i?.per} people like this, about ${i?.n} would share as many details by coincidence`)
};

const es_web_surprise_label = /** @type {(inputs: Web_Surprise_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De ${i?.per} personas como esta, unas ${i?.n} compartirían otros tantos datos por coincidencia`)
};

/**
* | output |
* | --- |
* | "Of {per} people like this, about {n} would share as many details by coincidence" |
*
* @param {Web_Surprise_LabelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_surprise_label = /** @type {((inputs: Web_Surprise_LabelInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_LabelInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_surprise_label(inputs)
	return en_web_surprise_label(inputs)
});