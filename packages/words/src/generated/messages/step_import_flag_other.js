/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, flag: NonNullable<unknown> }} Step_Import_Flag_OtherInputs */

const en_step_import_flag_other = /** @type {(inputs: Step_Import_Flag_OtherInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value: ${i?.flag}; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values: ${i?.flag}; the text was kept.`)
	
};

const es_step_import_flag_other = /** @type {(inputs: Step_Import_Flag_OtherInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor: ${i?.flag}; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores: ${i?.flag}; el texto se conservó.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value: {flag}; the text was kept." |
* | * | "{n} values: {flag}; the text was kept." |
*
* @param {Step_Import_Flag_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_flag_other = /** @type {((inputs: Step_Import_Flag_OtherInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_OtherInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_flag_other(inputs)
	return en_step_import_flag_other(inputs)
});