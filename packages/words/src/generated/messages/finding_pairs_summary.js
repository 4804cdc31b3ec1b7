/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ sharing: NonNullable<unknown>, tests: NonNullable<unknown>, hypergeometric: NonNullable<unknown>, bicm: NonNullable<unknown> }} Finding_Pairs_SummaryInputs */

const en_finding_pairs_summary = /** @type {(inputs: Finding_Pairs_SummaryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.sharing} of ${i?.tests} pairs share at least one detail; ${i?.hypergeometric} would with details drawn equally likely, ${i?.bicm} with details as popular as seen.`)
};

const es_finding_pairs_summary = /** @type {(inputs: Finding_Pairs_SummaryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.sharing} de ${i?.tests} pares comparten al menos un dato; ${i?.hypergeometric} lo harían con datos igual de probables, ${i?.bicm} con datos tan usados como se ve.`)
};

/**
* | output |
* | --- |
* | "{sharing} of {tests} pairs share at least one detail; {hypergeometric} would with details drawn equally likely, {bicm} with details as popular as seen." |
*
* @param {Finding_Pairs_SummaryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_pairs_summary = /** @type {((inputs: Finding_Pairs_SummaryInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Pairs_SummaryInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_pairs_summary(inputs)
	return en_finding_pairs_summary(inputs)
});