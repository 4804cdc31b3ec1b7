/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ right: NonNullable<unknown> }} Step_Resolve_PrecisionInputs */

const en_step_resolve_precision = /** @type {(inputs: Step_Resolve_PrecisionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Of 100 pairs that were joined, about ${i?.right} are right (estimated).`)
};

const es_step_resolve_precision = /** @type {(inputs: Step_Resolve_PrecisionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De cada 100 pares unidos, unos ${i?.right} son correctos (estimación).`)
};

/**
* | output |
* | --- |
* | "Of 100 pairs that were joined, about {right} are right (estimated)." |
*
* @param {Step_Resolve_PrecisionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_resolve_precision = /** @type {((inputs: Step_Resolve_PrecisionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_PrecisionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_resolve_precision(inputs)
	return en_step_resolve_precision(inputs)
});