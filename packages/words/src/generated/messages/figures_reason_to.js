/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ box: NonNullable<unknown> }} Figures_Reason_ToInputs */

const en_figures_reason_to = /** @type {(inputs: Figures_Reason_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`to “${i?.box}”`)
};

const es_figures_reason_to = /** @type {(inputs: Figures_Reason_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`a «${i?.box}»`)
};

/**
* | output |
* | --- |
* | "to “{box}”" |
*
* @param {Figures_Reason_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_reason_to = /** @type {((inputs: Figures_Reason_ToInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_ToInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_reason_to(inputs)
	return en_figures_reason_to(inputs)
});