/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_DraftInputs */

const en_web_pub_draft = /** @type {(inputs: Web_Pub_DraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Freeze a draft`)
};

const es_web_pub_draft = /** @type {(inputs: Web_Pub_DraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Congelar un borrador`)
};

/**
* | output |
* | --- |
* | "Freeze a draft" |
*
* @param {Web_Pub_DraftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_draft = /** @type {((inputs?: Web_Pub_DraftInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_DraftInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_draft(inputs)
	return en_web_pub_draft(inputs)
});