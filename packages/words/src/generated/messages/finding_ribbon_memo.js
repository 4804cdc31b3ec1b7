/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ source: NonNullable<unknown> }} Finding_Ribbon_MemoInputs */

const en_finding_ribbon_memo = /** @type {(inputs: Finding_Ribbon_MemoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`memo, source ${i?.source}`)
};

const es_finding_ribbon_memo = /** @type {(inputs: Finding_Ribbon_MemoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`memoria, fuente ${i?.source}`)
};

/**
* | output |
* | --- |
* | "memo, source {source}" |
*
* @param {Finding_Ribbon_MemoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_ribbon_memo = /** @type {((inputs: Finding_Ribbon_MemoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_MemoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_ribbon_memo(inputs)
	return en_finding_ribbon_memo(inputs)
});