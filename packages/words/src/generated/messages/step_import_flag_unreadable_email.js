/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Import_Flag_Unreadable_EmailInputs */

const en_step_import_flag_unreadable_email = /** @type {(inputs: Step_Import_Flag_Unreadable_EmailInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value is in the place of an e-mail address and is none; the text was kept.`);
	return /** @type {LocalizedString} */ (`${i?.n} values are in the place of an e-mail address and are none; the text was kept.`)
	
};

const es_step_import_flag_unreadable_email = /** @type {(inputs: Step_Import_Flag_Unreadable_EmailInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor ocupa el lugar de un correo electrónico y no lo es; el texto se conservó.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores ocupan el lugar de un correo electrónico y no lo son; el texto se conservó.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is in the place of an e-mail address and is none; the text was kept." |
* | * | "{n} values are in the place of an e-mail address and are none; the text was kept." |
*
* @param {Step_Import_Flag_Unreadable_EmailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_flag_unreadable_email = /** @type {((inputs: Step_Import_Flag_Unreadable_EmailInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Unreadable_EmailInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_flag_unreadable_email(inputs)
	return en_step_import_flag_unreadable_email(inputs)
});