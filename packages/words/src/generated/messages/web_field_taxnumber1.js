/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Taxnumber1Inputs */

const en_web_field_taxnumber1 = /** @type {(inputs: Web_Field_Taxnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tax number`)
};

const es_web_field_taxnumber1 = /** @type {(inputs: Web_Field_Taxnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`número fiscal`)
};

/**
* | output |
* | --- |
* | "tax number" |
*
* @param {Web_Field_Taxnumber1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const web_field_taxnumber1 = /** @type {((inputs?: Web_Field_Taxnumber1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Taxnumber1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_taxnumber1(inputs)
	return en_web_field_taxnumber1(inputs)
});
export { web_field_taxnumber1 as "web_field_taxNumber" }