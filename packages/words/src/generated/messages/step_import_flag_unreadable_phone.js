/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_Unreadable_PhoneInputs */

const en_step_import_flag_unreadable_phone = /** @type {(inputs: Step_Import_Flag_Unreadable_PhoneInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value is in the place of a phone number and cannot be read as one; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values are in the place of a phone number and cannot be read as one; the text was kept.`)
	
};

const es_step_import_flag_unreadable_phone = /** @type {(inputs: Step_Import_Flag_Unreadable_PhoneInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor ocupa el lugar de un teléfono y no se puede leer como tal; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores ocupan el lugar de un teléfono y no se pueden leer como tal; el texto se conservó.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is in the place of a phone number and cannot be read as one; the text was kept." |
* | * | "{n} values are in the place of a phone number and cannot be read as one; the text was kept." |
*
* @param {Step_Import_Flag_Unreadable_PhoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_flag_unreadable_phone = /** @type {((inputs: Step_Import_Flag_Unreadable_PhoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Unreadable_PhoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_flag_unreadable_phone(inputs)
	return en_step_import_flag_unreadable_phone(inputs)
});