/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_ProceedingsInputs */

const en_figures_lede_proceedings = /** @type {(inputs: Figures_Lede_ProceedingsInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} is [in proceedings](E2) at this date.`);
	return /** @type {LocalizedString} */ (`${i?.shown} are [in proceedings](E2) at this date.`)
	
};

const es_figures_lede_proceedings = /** @type {(inputs: Figures_Lede_ProceedingsInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} está [con procedimientos abiertos](E2) a esta fecha.`);
	return /** @type {LocalizedString} */ (`${i?.shown} están [con procedimientos abiertos](E2) a esta fecha.`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} is [in proceedings](E2) at this date." |
* | * | "{shown} are [in proceedings](E2) at this date." |
*
* @param {Figures_Lede_ProceedingsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_lede_proceedings = /** @type {((inputs: Figures_Lede_ProceedingsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_ProceedingsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_lede_proceedings(inputs)
	return en_figures_lede_proceedings(inputs)
});