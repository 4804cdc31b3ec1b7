/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_First_Of_JanuaryInputs */

const en_step_import_flag_first_of_january = /** @type {(inputs: Step_Import_Flag_First_Of_JanuaryInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value is a birth date on 1 January, often entered when only the year is known; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values are birth dates on 1 January, often entered when only the year is known; the text was kept.`)
	
};

const es_step_import_flag_first_of_january = /** @type {(inputs: Step_Import_Flag_First_Of_JanuaryInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor es un nacimiento el 1 de enero, que suele anotarse cuando solo se sabe el año; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores son nacimientos el 1 de enero, que suele anotarse cuando solo se sabe el año; el texto se conservó.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is a birth date on 1 January, often entered when only the year is known; the text was kept." |
* | * | "{n} values are birth dates on 1 January, often entered when only the year is known; the text was kept." |
*
* @param {Step_Import_Flag_First_Of_JanuaryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_flag_first_of_january = /** @type {((inputs: Step_Import_Flag_First_Of_JanuaryInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_First_Of_JanuaryInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_flag_first_of_january(inputs)
	return en_step_import_flag_first_of_january(inputs)
});