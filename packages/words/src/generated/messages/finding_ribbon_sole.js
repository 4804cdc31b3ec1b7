/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ mark: NonNullable<unknown>, items: NonNullable<unknown> }} Finding_Ribbon_SoleInputs */

const en_finding_ribbon_sole = /** @type {(inputs: Finding_Ribbon_SoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Mark ${i?.mark}: everything hangs on this. Without it the person drops out (${i?.items}).`)
};

const es_finding_ribbon_sole = /** @type {(inputs: Finding_Ribbon_SoleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Marca ${i?.mark}: todo depende de esto. Sin ello la persona sale (${i?.items}).`)
};

/**
* | output |
* | --- |
* | "Mark {mark}: everything hangs on this. Without it the person drops out ({items})." |
*
* @param {Finding_Ribbon_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_ribbon_sole = /** @type {((inputs: Finding_Ribbon_SoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_SoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_ribbon_sole(inputs)
	return en_finding_ribbon_sole(inputs)
});