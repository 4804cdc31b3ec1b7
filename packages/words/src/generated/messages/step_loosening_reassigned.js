/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Loosening_ReassignedInputs */

const en_step_loosening_reassigned = /** @type {(inputs: Step_Loosening_ReassignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The memo says that this passed to somebody else`)
};

const es_step_loosening_reassigned = /** @type {(inputs: Step_Loosening_ReassignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La ficha dice que esto pasó a otra persona`)
};

/**
* | output |
* | --- |
* | "The memo says that this passed to somebody else" |
*
* @param {Step_Loosening_ReassignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_loosening_reassigned = /** @type {((inputs?: Step_Loosening_ReassignedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_ReassignedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_loosening_reassigned(inputs)
	return en_step_loosening_reassigned(inputs)
});