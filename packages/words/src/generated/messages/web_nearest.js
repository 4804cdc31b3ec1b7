/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ label: NonNullable<unknown> }} Web_NearestInputs */

const en_web_nearest = /** @type {(inputs: Web_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The nearest other person is ${i?.label}.`)
};

const es_web_nearest = /** @type {(inputs: Web_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La otra persona más cercana es ${i?.label}.`)
};

/**
* | output |
* | --- |
* | "The nearest other person is {label}." |
*
* @param {Web_NearestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_nearest = /** @type {((inputs: Web_NearestInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_NearestInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_nearest(inputs)
	return en_web_nearest(inputs)
});