/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ records: NonNullable<unknown>, rows: NonNullable<unknown>, hits: NonNullable<unknown>, found: NonNullable<unknown>, nameless: NonNullable<unknown> }} Finding_Screen_SearchedInputs */

const en_finding_screen_searched = /** @type {(inputs: Finding_Screen_SearchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.records} records searched against ${i?.rows} listed names: ${i?.hits} candidates for ${i?.found} records; ${i?.nameless} records have no name and could not be searched.`)
};

const es_finding_screen_searched = /** @type {(inputs: Finding_Screen_SearchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.records} registros buscados en una lista de ${i?.rows} nombres: ${i?.hits} candidatos para ${i?.found} registros; ${i?.nameless} registros no tienen nombre y no pudieron buscarse.`)
};

/**
* | output |
* | --- |
* | "{records} records searched against {rows} listed names: {hits} candidates for {found} records; {nameless} records have no name and could not be searched." |
*
* @param {Finding_Screen_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_screen_searched = /** @type {((inputs: Finding_Screen_SearchedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Screen_SearchedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_screen_searched(inputs)
	return en_finding_screen_searched(inputs)
});