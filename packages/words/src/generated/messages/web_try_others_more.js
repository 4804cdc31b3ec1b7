/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Web_Try_Others_MoreInputs */

const en_web_try_others_more = /** @type {(inputs: Web_Try_Others_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`and ${i?.n} more`)
};

const es_web_try_others_more = /** @type {(inputs: Web_Try_Others_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`y ${i?.n} más`)
};

/**
* | output |
* | --- |
* | "and {n} more" |
*
* @param {Web_Try_Others_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_others_more = /** @type {((inputs: Web_Try_Others_MoreInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Others_MoreInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_others_more(inputs)
	return en_web_try_others_more(inputs)
});