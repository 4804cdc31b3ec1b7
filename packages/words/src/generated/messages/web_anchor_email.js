/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Anchor_EmailInputs */

const en_web_anchor_email = /** @type {(inputs: Web_Anchor_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`email`)
};

const es_web_anchor_email = /** @type {(inputs: Web_Anchor_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`correo`)
};

/**
* | output |
* | --- |
* | "email" |
*
* @param {Web_Anchor_EmailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_anchor_email = /** @type {((inputs?: Web_Anchor_EmailInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_EmailInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_anchor_email(inputs)
	return en_web_anchor_email(inputs)
});