/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ null: NonNullable<unknown>, tested: NonNullable<unknown> }} Figures_Chance_NullInputs */

const en_figures_chance_null = /** @type {(inputs: Figures_Chance_NullInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Expected under the ${i?.null}, over ${i?.tested} persons tested: everybody as busy and every detail as popular as seen.`)
};

const es_figures_chance_null = /** @type {(inputs: Figures_Chance_NullInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Esperado según ${i?.null}, sobre ${i?.tested} personas sometidas a prueba: cada una tan activa y cada dato tan usado como se observó.`)
};

/**
* | output |
* | --- |
* | "Expected under the {null}, over {tested} persons tested: everybody as busy and every detail as popular as seen." |
*
* @param {Figures_Chance_NullInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_chance_null = /** @type {((inputs: Figures_Chance_NullInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_NullInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_chance_null(inputs)
	return en_figures_chance_null(inputs)
});