/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Reason_ChangedInputs */

const en_figures_reason_changed = /** @type {(inputs: Figures_Reason_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`new or changed records`)
};

const es_figures_reason_changed = /** @type {(inputs: Figures_Reason_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros nuevos o cambiados`)
};

/**
* | output |
* | --- |
* | "new or changed records" |
*
* @param {Figures_Reason_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_reason_changed = /** @type {((inputs?: Figures_Reason_ChangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Reason_ChangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_reason_changed(inputs)
	return en_figures_reason_changed(inputs)
});