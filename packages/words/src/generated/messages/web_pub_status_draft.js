/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_Status_DraftInputs */

const en_web_pub_status_draft = /** @type {(inputs: Web_Pub_Status_DraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`draft`)
};

const es_web_pub_status_draft = /** @type {(inputs: Web_Pub_Status_DraftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`borrador`)
};

/**
* | output |
* | --- |
* | "draft" |
*
* @param {Web_Pub_Status_DraftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_status_draft = /** @type {((inputs?: Web_Pub_Status_DraftInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Status_DraftInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_status_draft(inputs)
	return en_web_pub_status_draft(inputs)
});