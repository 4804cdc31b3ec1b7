/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_Not_In_FileInputs */

const en_step_import_flag_not_in_file = /** @type {(inputs: Step_Import_Flag_Not_In_FileInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value refers to an entity that is not in the file; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values refer to an entity that is not in the file; the text was kept.`)
	
};

const es_step_import_flag_not_in_file = /** @type {(inputs: Step_Import_Flag_Not_In_FileInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor remite a una entidad que no está en el archivo; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores remiten a una entidad que no está en el archivo; el texto se conservó.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value refers to an entity that is not in the file; the text was kept." |
* | * | "{n} values refer to an entity that is not in the file; the text was kept." |
*
* @param {Step_Import_Flag_Not_In_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_flag_not_in_file = /** @type {((inputs: Step_Import_Flag_Not_In_FileInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Not_In_FileInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_flag_not_in_file(inputs)
	return en_step_import_flag_not_in_file(inputs)
});