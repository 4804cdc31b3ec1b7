/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ p: NonNullable<unknown>, q: NonNullable<unknown>, tests: NonNullable<unknown>, null: NonNullable<unknown> }} Figures_Surprise_TestsInputs */

const en_figures_surprise_tests = /** @type {(inputs: Figures_Surprise_TestsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`p ${i?.p}, q ${i?.q} after ${i?.tests} tests, under the ${i?.null}. It orders the queue and decides nothing.`)
};

const es_figures_surprise_tests = /** @type {(inputs: Figures_Surprise_TestsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`p ${i?.p}, q ${i?.q} tras ${i?.tests} pruebas, según ${i?.null}. Ordena la cola y no decide nada.`)
};

/**
* | output |
* | --- |
* | "p {p}, q {q} after {tests} tests, under the {null}. It orders the queue and decides nothing." |
*
* @param {Figures_Surprise_TestsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_surprise_tests = /** @type {((inputs: Figures_Surprise_TestsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_TestsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_surprise_tests(inputs)
	return en_figures_surprise_tests(inputs)
});