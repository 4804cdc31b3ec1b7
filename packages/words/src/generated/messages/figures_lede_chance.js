/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, two: NonNullable<unknown>, expected: NonNullable<unknown> }} Figures_Lede_ChanceInputs */

const en_figures_lede_chance = /** @type {(inputs: Figures_Lede_ChanceInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.two} of them shares [two or more](N2C) details of it, where coincidence alone would give about ${i?.expected}.`);
	return /** @type {LocalizedString} */ (`${i?.two} of them share [two or more](N2C) details of it, where coincidence alone would give about ${i?.expected}.`)
	
};

const es_figures_lede_chance = /** @type {(inputs: Figures_Lede_ChanceInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.two} de ellas comparte [dos o más](N2C) datos con ella, cuando la casualidad sola daría unas ${i?.expected}.`);
	return /** @type {LocalizedString} */ (`${i?.two} de ellas comparten [dos o más](N2C) datos con ella, cuando la casualidad sola daría unas ${i?.expected}.`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "{two} of them shares [two or more](N2C) details of it, where coincidence alone would give about {expected}." |
* | * | "{two} of them share [two or more](N2C) details of it, where coincidence alone would give about {expected}." |
*
* @param {Figures_Lede_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_lede_chance = /** @type {((inputs: Figures_Lede_ChanceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_ChanceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_lede_chance(inputs)
	return en_figures_lede_chance(inputs)
});