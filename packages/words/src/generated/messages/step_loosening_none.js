/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Loosening_NoneInputs */

const en_step_loosening_none = /** @type {(inputs: Step_Loosening_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`None of these was joined. To join two, add them under same_detail in the memo; taking the entry out undoes it.`)
};

const es_step_loosening_none = /** @type {(inputs: Step_Loosening_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguno de estos se unió. Para unir dos, añádalos en same_detail en la ficha; al quitar la entrada se deshace.`)
};

/**
* | output |
* | --- |
* | "None of these was joined. To join two, add them under same_detail in the memo; taking the entry out undoes it." |
*
* @param {Step_Loosening_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_loosening_none = /** @type {((inputs?: Step_Loosening_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_loosening_none(inputs)
	return en_step_loosening_none(inputs)
});