/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, shown: NonNullable<unknown>, persons: NonNullable<unknown> }} Figures_Lede_ReviewInputs */

const en_figures_lede_review = /** @type {(inputs: Figures_Lede_ReviewInputs) => LocalizedString} */ (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} of the ${i?.persons} persons [in the files](P0) is [under review](C) because of a detail shared with it or a record that names it.`);
	return /** @type {LocalizedString} */ (`${i?.shown} of the ${i?.persons} persons [in the files](P0) are [under review](C) because of a detail shared with it or a record that names it.`)
	
};

const es_figures_lede_review = /** @type {(inputs: Figures_Lede_ReviewInputs) => LocalizedString} */ (i) => {const count = registry.plural("es", i?.n, {});
	if (count === "one") return /** @type {LocalizedString} */ (`${i?.shown} de las ${i?.persons} personas [en los archivos](P0) está [en revisión](C) por un dato compartido con ella o un registro que la nombra.`);
	return /** @type {LocalizedString} */ (`${i?.shown} de las ${i?.persons} personas [en los archivos](P0) están [en revisión](C) por un dato compartido con ella o un registro que la nombra.`)
	
};

/**
* | count | output |
* | --- | --- |
* | "one" | "{shown} of the {persons} persons [in the files](P0) is [under review](C) because of a detail shared with it or a record that names it." |
* | * | "{shown} of the {persons} persons [in the files](P0) are [under review](C) because of a detail shared with it or a record that names it." |
*
* @param {Figures_Lede_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_lede_review = /** @type {((inputs: Figures_Lede_ReviewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_ReviewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_lede_review(inputs)
	return en_figures_lede_review(inputs)
});