/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ label: NonNullable<unknown> }} Web_Why_Not_TitleInputs */

const en_web_why_not_title = /** @type {(inputs: Web_Why_Not_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Why ${i?.label} is not this person`)
};

const es_web_why_not_title = /** @type {(inputs: Web_Why_Not_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Por qué ${i?.label} no es esta persona`)
};

/**
* | output |
* | --- |
* | "Why {label} is not this person" |
*
* @param {Web_Why_Not_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_why_not_title = /** @type {((inputs: Web_Why_Not_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Why_Not_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_why_not_title(inputs)
	return en_web_why_not_title(inputs)
});