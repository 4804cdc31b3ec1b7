/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_Imprecise_DateInputs */

const en_step_import_flag_imprecise_date = /** @type {(inputs: Step_Import_Flag_Imprecise_DateInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value is a date wider than a year; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values are dates wider than a year; the text was kept.`)
	
};

const es_step_import_flag_imprecise_date = /** @type {(inputs: Step_Import_Flag_Imprecise_DateInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor es una fecha más amplia que un año; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores son fechas más amplias que un año; el texto se conservó.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is a date wider than a year; the text was kept." |
* | * | "{n} values are dates wider than a year; the text was kept." |
*
* @param {Step_Import_Flag_Imprecise_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_flag_imprecise_date = /** @type {((inputs: Step_Import_Flag_Imprecise_DateInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Imprecise_DateInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_flag_imprecise_date(inputs)
	return en_step_import_flag_imprecise_date(inputs)
});