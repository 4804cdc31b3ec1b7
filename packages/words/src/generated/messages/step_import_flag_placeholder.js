/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_PlaceholderInputs */

const en_step_import_flag_placeholder = /** @type {(inputs: Step_Import_Flag_PlaceholderInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value stands for "not known" (unknown, 000000 ...); the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values stand for "not known" (unknown, 000000 ...); the text was kept.`)
	
};

const es_step_import_flag_placeholder = /** @type {(inputs: Step_Import_Flag_PlaceholderInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor significa «no se sabe» (unknown, 000000 ...); el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores significan «no se sabe» (unknown, 000000 ...); el texto se conservó.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value stands for \"not known\" (unknown, 000000 ...); the text was kept." |
* | * | "{n} values stand for \"not known\" (unknown, 000000 ...); the text was kept." |
*
* @param {Step_Import_Flag_PlaceholderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_flag_placeholder = /** @type {((inputs: Step_Import_Flag_PlaceholderInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_PlaceholderInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_flag_placeholder(inputs)
	return en_step_import_flag_placeholder(inputs)
});