/* eslint-disable */
import { getLocale, experimentalStaticLocale } from "../runtime.js"

import * as __en from "./en.js"
import * as __es from "./es.js"
export const amount_administrations = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_administrations(inputs)
	return __en.amount_administrations(inputs)
});
export const amount_blank_lines = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_blank_lines(inputs)
	return __en.amount_blank_lines(inputs)
});
export const amount_bytes = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_bytes(inputs)
	return __en.amount_bytes(inputs)
});
export const amount_candidates = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_candidates(inputs)
	return __en.amount_candidates(inputs)
});
export const amount_contacts = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_contacts(inputs)
	return __en.amount_contacts(inputs)
});
export const amount_days = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_days(inputs)
	return __en.amount_days(inputs)
});
export const amount_details = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_details(inputs)
	return __en.amount_details(inputs)
});
export const amount_drifts = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_drifts(inputs)
	return __en.amount_drifts(inputs)
});
export const amount_events = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_events(inputs)
	return __en.amount_events(inputs)
});
export const amount_files = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_files(inputs)
	return __en.amount_files(inputs)
});
export const amount_found_first = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_found_first(inputs)
	return __en.amount_found_first(inputs)
});
export const amount_headers = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_headers(inputs)
	return __en.amount_headers(inputs)
});
export const amount_ledger_events = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_ledger_events(inputs)
	return __en.amount_ledger_events(inputs)
});
export const amount_linked_persons = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_linked_persons(inputs)
	return __en.amount_linked_persons(inputs)
});
export const amount_links = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_links(inputs)
	return __en.amount_links(inputs)
});
export const amount_listed_names = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_listed_names(inputs)
	return __en.amount_listed_names(inputs)
});
export const amount_members = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_members(inputs)
	return __en.amount_members(inputs)
});
export const amount_months = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_months(inputs)
	return __en.amount_months(inputs)
});
export const amount_names = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_names(inputs)
	return __en.amount_names(inputs)
});
export const amount_networks = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_networks(inputs)
	return __en.amount_networks(inputs)
});
export const amount_pairs = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_pairs(inputs)
	return __en.amount_pairs(inputs)
});
export const amount_people = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_people(inputs)
	return __en.amount_people(inputs)
});
export const amount_persons = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_persons(inputs)
	return __en.amount_persons(inputs)
});
export const amount_plain_details = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_plain_details(inputs)
	return __en.amount_plain_details(inputs)
});
export const amount_publications = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_publications(inputs)
	return __en.amount_publications(inputs)
});
export const amount_records = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_records(inputs)
	return __en.amount_records(inputs)
});
export const amount_rows = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_rows(inputs)
	return __en.amount_rows(inputs)
});
export const amount_snapshots = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_snapshots(inputs)
	return __en.amount_snapshots(inputs)
});
export const amount_sources = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_sources(inputs)
	return __en.amount_sources(inputs)
});
export const amount_statements = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_statements(inputs)
	return __en.amount_statements(inputs)
});
export const amount_systems = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_systems(inputs)
	return __en.amount_systems(inputs)
});
export const amount_tests = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_tests(inputs)
	return __en.amount_tests(inputs)
});
export const amount_texts = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_texts(inputs)
	return __en.amount_texts(inputs)
});
export const amount_users = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_users(inputs)
	return __en.amount_users(inputs)
});
export const amount_uses = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_uses(inputs)
	return __en.amount_uses(inputs)
});
export const amount_values = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.amount_values(inputs)
	return __en.amount_values(inputs)
});
export const error_answer_empty = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_answer_empty(inputs)
	return __en.error_answer_empty(inputs)
});
export const error_answer_period = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_answer_period(inputs)
	return __en.error_answer_period(inputs)
});
export const error_bad_answer_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_answer_todo(inputs)
	return __en.error_bad_answer_todo(inputs)
});
export const error_bad_band = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_band(inputs)
	return __en.error_bad_band(inputs)
});
export const error_bad_band_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_band_todo(inputs)
	return __en.error_bad_band_todo(inputs)
});
export const error_bad_day = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_day(inputs)
	return __en.error_bad_day(inputs)
});
export const error_bad_day_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_day_todo(inputs)
	return __en.error_bad_day_todo(inputs)
});
export const error_bad_number = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_number(inputs)
	return __en.error_bad_number(inputs)
});
export const error_bad_number_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_number_todo(inputs)
	return __en.error_bad_number_todo(inputs)
});
export const error_bad_period = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_period(inputs)
	return __en.error_bad_period(inputs)
});
export const error_bad_period_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_period_todo(inputs)
	return __en.error_bad_period_todo(inputs)
});
export const error_bad_port = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_port(inputs)
	return __en.error_bad_port(inputs)
});
export const error_bad_port_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_port_todo(inputs)
	return __en.error_bad_port_todo(inputs)
});
export const error_bad_properties = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_properties(inputs)
	return __en.error_bad_properties(inputs)
});
export const error_bad_properties_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_properties_todo(inputs)
	return __en.error_bad_properties_todo(inputs)
});
export const error_bad_role = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_role(inputs)
	return __en.error_bad_role(inputs)
});
export const error_bad_role_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_role_todo(inputs)
	return __en.error_bad_role_todo(inputs)
});
export const error_bad_share = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_share(inputs)
	return __en.error_bad_share(inputs)
});
export const error_bad_share_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bad_share_todo(inputs)
	return __en.error_bad_share_todo(inputs)
});
export const error_bug = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_bug(inputs)
	return __en.error_bug(inputs)
});
export const error_cancelled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_cancelled(inputs)
	return __en.error_cancelled(inputs)
});
export const error_claim_undefined_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_claim_undefined_todo(inputs)
	return __en.error_claim_undefined_todo(inputs)
});
export const error_column_missing = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_column_missing(inputs)
	return __en.error_column_missing(inputs)
});
export const error_column_missing_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_column_missing_todo(inputs)
	return __en.error_column_missing_todo(inputs)
});
export const error_country = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_country(inputs)
	return __en.error_country(inputs)
});
export const error_country_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_country_todo(inputs)
	return __en.error_country_todo(inputs)
});
export const error_curve_needs_truth = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_curve_needs_truth(inputs)
	return __en.error_curve_needs_truth(inputs)
});
export const error_date_unreadable = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_date_unreadable(inputs)
	return __en.error_date_unreadable(inputs)
});
export const error_date_unreadable_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_date_unreadable_todo(inputs)
	return __en.error_date_unreadable_todo(inputs)
});
export const error_dates_backwards = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_dates_backwards(inputs)
	return __en.error_dates_backwards(inputs)
});
export const error_dates_backwards_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_dates_backwards_todo(inputs)
	return __en.error_dates_backwards_todo(inputs)
});
export const error_day_ahead = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_day_ahead(inputs)
	return __en.error_day_ahead(inputs)
});
export const error_double_id = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_double_id(inputs)
	return __en.error_double_id(inputs)
});
export const error_double_id_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_double_id_todo(inputs)
	return __en.error_double_id_todo(inputs)
});
export const error_edges_no_pairs = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_edges_no_pairs(inputs)
	return __en.error_edges_no_pairs(inputs)
});
export const error_edges_no_pairs_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_edges_no_pairs_todo(inputs)
	return __en.error_edges_no_pairs_todo(inputs)
});
export const error_empty_cell = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_empty_cell(inputs)
	return __en.error_empty_cell(inputs)
});
export const error_empty_cell_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_empty_cell_todo(inputs)
	return __en.error_empty_cell_todo(inputs)
});
export const error_empty_id = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_empty_id(inputs)
	return __en.error_empty_id(inputs)
});
export const error_empty_id_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_empty_id_todo(inputs)
	return __en.error_empty_id_todo(inputs)
});
export const error_entities_id = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_entities_id(inputs)
	return __en.error_entities_id(inputs)
});
export const error_entities_id_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_entities_id_todo(inputs)
	return __en.error_entities_id_todo(inputs)
});
export const error_entities_role = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_entities_role(inputs)
	return __en.error_entities_role(inputs)
});
export const error_entities_role_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_entities_role_todo(inputs)
	return __en.error_entities_role_todo(inputs)
});
export const error_entity_ids_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_entity_ids_todo(inputs)
	return __en.error_entity_ids_todo(inputs)
});
export const error_entity_twice = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_entity_twice(inputs)
	return __en.error_entity_twice(inputs)
});
export const error_entity_without_id = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_entity_without_id(inputs)
	return __en.error_entity_without_id(inputs)
});
export const error_exclusion_add_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_exclusion_add_todo(inputs)
	return __en.error_exclusion_add_todo(inputs)
});
export const error_exclusion_approval = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_exclusion_approval(inputs)
	return __en.error_exclusion_approval(inputs)
});
export const error_exclusion_approval_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_exclusion_approval_todo(inputs)
	return __en.error_exclusion_approval_todo(inputs)
});
export const error_exclusion_rule = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_exclusion_rule(inputs)
	return __en.error_exclusion_rule(inputs)
});
export const error_exclusion_rule_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_exclusion_rule_todo(inputs)
	return __en.error_exclusion_rule_todo(inputs)
});
export const error_explain_difference = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_explain_difference(inputs)
	return __en.error_explain_difference(inputs)
});
export const error_explain_difference_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_explain_difference_todo(inputs)
	return __en.error_explain_difference_todo(inputs)
});
export const error_export_incomplete = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_export_incomplete(inputs)
	return __en.error_export_incomplete(inputs)
});
export const error_export_incomplete_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_export_incomplete_todo(inputs)
	return __en.error_export_incomplete_todo(inputs)
});
export const error_format_unknown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_format_unknown(inputs)
	return __en.error_format_unknown(inputs)
});
export const error_format_unknown_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_format_unknown_todo(inputs)
	return __en.error_format_unknown_todo(inputs)
});
export const error_header_again_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_header_again_todo(inputs)
	return __en.error_header_again_todo(inputs)
});
export const error_in_needs_id = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_in_needs_id(inputs)
	return __en.error_in_needs_id(inputs)
});
export const error_judgement = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_judgement(inputs)
	return __en.error_judgement(inputs)
});
export const error_judgement_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_judgement_todo(inputs)
	return __en.error_judgement_todo(inputs)
});
export const error_key_file_exists = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_key_file_exists(inputs)
	return __en.error_key_file_exists(inputs)
});
export const error_key_file_exists_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_key_file_exists_todo(inputs)
	return __en.error_key_file_exists_todo(inputs)
});
export const error_key_name = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_key_name(inputs)
	return __en.error_key_name(inputs)
});
export const error_key_name_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_key_name_todo(inputs)
	return __en.error_key_name_todo(inputs)
});
export const error_kind_unknown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_kind_unknown(inputs)
	return __en.error_kind_unknown(inputs)
});
export const error_kind_unknown_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_kind_unknown_todo(inputs)
	return __en.error_kind_unknown_todo(inputs)
});
export const error_label_columns_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_label_columns_todo(inputs)
	return __en.error_label_columns_todo(inputs)
});
export const error_language = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_language(inputs)
	return __en.error_language(inputs)
});
export const error_language_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_language_todo(inputs)
	return __en.error_language_todo(inputs)
});
export const error_last_row_without_id_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_last_row_without_id_todo(inputs)
	return __en.error_last_row_without_id_todo(inputs)
});
export const error_ledger_lost = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_ledger_lost(inputs)
	return __en.error_ledger_lost(inputs)
});
export const error_ledger_lost_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_ledger_lost_todo(inputs)
	return __en.error_ledger_lost_todo(inputs)
});
export const error_links_option = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_links_option(inputs)
	return __en.error_links_option(inputs)
});
export const error_links_option_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_links_option_todo(inputs)
	return __en.error_links_option_todo(inputs)
});
export const error_list_empty = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_list_empty(inputs)
	return __en.error_list_empty(inputs)
});
export const error_match_ids = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_match_ids(inputs)
	return __en.error_match_ids(inputs)
});
export const error_memo_date = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memo_date(inputs)
	return __en.error_memo_date(inputs)
});
export const error_memo_date_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memo_date_todo(inputs)
	return __en.error_memo_date_todo(inputs)
});
export const error_memo_kind = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memo_kind(inputs)
	return __en.error_memo_kind(inputs)
});
export const error_memo_kind_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memo_kind_todo(inputs)
	return __en.error_memo_kind_todo(inputs)
});
export const error_memo_reassigned_kind = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memo_reassigned_kind(inputs)
	return __en.error_memo_reassigned_kind(inputs)
});
export const error_memo_reassigned_twice = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memo_reassigned_twice(inputs)
	return __en.error_memo_reassigned_twice(inputs)
});
export const error_memo_remove_one_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memo_remove_one_todo(inputs)
	return __en.error_memo_remove_one_todo(inputs)
});
export const error_memo_remove_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memo_remove_todo(inputs)
	return __en.error_memo_remove_todo(inputs)
});
export const error_memo_same_once = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memo_same_once(inputs)
	return __en.error_memo_same_once(inputs)
});
export const error_memo_same_once_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memo_same_once_todo(inputs)
	return __en.error_memo_same_once_todo(inputs)
});
export const error_memo_source = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memo_source(inputs)
	return __en.error_memo_source(inputs)
});
export const error_memo_source_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memo_source_todo(inputs)
	return __en.error_memo_source_todo(inputs)
});
export const error_memo_window_empty = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memo_window_empty(inputs)
	return __en.error_memo_window_empty(inputs)
});
export const error_memory_short = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memory_short(inputs)
	return __en.error_memory_short(inputs)
});
export const error_memory_short_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_memory_short_todo(inputs)
	return __en.error_memory_short_todo(inputs)
});
export const error_model_fits_not = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_model_fits_not(inputs)
	return __en.error_model_fits_not(inputs)
});
export const error_model_fits_not_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_model_fits_not_todo(inputs)
	return __en.error_model_fits_not_todo(inputs)
});
export const error_model_gone_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_model_gone_todo(inputs)
	return __en.error_model_gone_todo(inputs)
});
export const error_model_outdated = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_model_outdated(inputs)
	return __en.error_model_outdated(inputs)
});
export const error_model_outdated_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_model_outdated_todo(inputs)
	return __en.error_model_outdated_todo(inputs)
});
export const error_model_roles = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_model_roles(inputs)
	return __en.error_model_roles(inputs)
});
export const error_network_empty = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_network_empty(inputs)
	return __en.error_network_empty(inputs)
});
export const error_network_empty_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_network_empty_todo(inputs)
	return __en.error_network_empty_todo(inputs)
});
export const error_network_kind = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_network_kind(inputs)
	return __en.error_network_kind(inputs)
});
export const error_network_kind_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_network_kind_todo(inputs)
	return __en.error_network_kind_todo(inputs)
});
export const error_network_role = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_network_role(inputs)
	return __en.error_network_role(inputs)
});
export const error_no_action = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_action(inputs)
	return __en.error_no_action(inputs)
});
export const error_no_answer = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_answer(inputs)
	return __en.error_no_answer(inputs)
});
export const error_no_charter = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_charter(inputs)
	return __en.error_no_charter(inputs)
});
export const error_no_charter_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_charter_todo(inputs)
	return __en.error_no_charter_todo(inputs)
});
export const error_no_claims = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_claims(inputs)
	return __en.error_no_claims(inputs)
});
export const error_no_claims_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_claims_todo(inputs)
	return __en.error_no_claims_todo(inputs)
});
export const error_no_column = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_column(inputs)
	return __en.error_no_column(inputs)
});
export const error_no_column_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_column_todo(inputs)
	return __en.error_no_column_todo(inputs)
});
export const error_no_exclusion = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_exclusion(inputs)
	return __en.error_no_exclusion(inputs)
});
export const error_no_file = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_file(inputs)
	return __en.error_no_file(inputs)
});
export const error_no_folder = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_folder(inputs)
	return __en.error_no_folder(inputs)
});
export const error_no_header_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_header_todo(inputs)
	return __en.error_no_header_todo(inputs)
});
export const error_no_id = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_id(inputs)
	return __en.error_no_id(inputs)
});
export const error_no_id_column_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_id_column_todo(inputs)
	return __en.error_no_id_column_todo(inputs)
});
export const error_no_id_headless_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_id_headless_todo(inputs)
	return __en.error_no_id_headless_todo(inputs)
});
export const error_no_id_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_id_todo(inputs)
	return __en.error_no_id_todo(inputs)
});
export const error_no_key_file = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_key_file(inputs)
	return __en.error_no_key_file(inputs)
});
export const error_no_key_file_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_key_file_todo(inputs)
	return __en.error_no_key_file_todo(inputs)
});
export const error_no_linkage_model = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_linkage_model(inputs)
	return __en.error_no_linkage_model(inputs)
});
export const error_no_linkage_model_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_linkage_model_todo(inputs)
	return __en.error_no_linkage_model_todo(inputs)
});
export const error_no_mapping = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_mapping(inputs)
	return __en.error_no_mapping(inputs)
});
export const error_no_mapping_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_mapping_todo(inputs)
	return __en.error_no_mapping_todo(inputs)
});
export const error_no_match = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_match(inputs)
	return __en.error_no_match(inputs)
});
export const error_no_match_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_match_todo(inputs)
	return __en.error_no_match_todo(inputs)
});
export const error_no_model_of_pair = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_model_of_pair(inputs)
	return __en.error_no_model_of_pair(inputs)
});
export const error_no_model_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_model_todo(inputs)
	return __en.error_no_model_todo(inputs)
});
export const error_no_name_column = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_name_column(inputs)
	return __en.error_no_name_column(inputs)
});
export const error_no_name_column_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_name_column_todo(inputs)
	return __en.error_no_name_column_todo(inputs)
});
export const error_no_person = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_person(inputs)
	return __en.error_no_person(inputs)
});
export const error_no_person_column = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_person_column(inputs)
	return __en.error_no_person_column(inputs)
});
export const error_no_person_column_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_person_column_todo(inputs)
	return __en.error_no_person_column_todo(inputs)
});
export const error_no_person_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_person_todo(inputs)
	return __en.error_no_person_todo(inputs)
});
export const error_no_persons = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_persons(inputs)
	return __en.error_no_persons(inputs)
});
export const error_no_persons_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_persons_todo(inputs)
	return __en.error_no_persons_todo(inputs)
});
export const error_no_query = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_query(inputs)
	return __en.error_no_query(inputs)
});
export const error_no_query_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_query_todo(inputs)
	return __en.error_no_query_todo(inputs)
});
export const error_no_record = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_record(inputs)
	return __en.error_no_record(inputs)
});
export const error_no_record_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_record_todo(inputs)
	return __en.error_no_record_todo(inputs)
});
export const error_no_snapshot = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_snapshot(inputs)
	return __en.error_no_snapshot(inputs)
});
export const error_no_snapshot_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_snapshot_todo(inputs)
	return __en.error_no_snapshot_todo(inputs)
});
export const error_no_state = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_no_state(inputs)
	return __en.error_no_state(inputs)
});
export const error_not_zero_one = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_not_zero_one(inputs)
	return __en.error_not_zero_one(inputs)
});
export const error_not_zero_one_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_not_zero_one_todo(inputs)
	return __en.error_not_zero_one_todo(inputs)
});
export const error_nothing_to_find = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_nothing_to_find(inputs)
	return __en.error_nothing_to_find(inputs)
});
export const error_nothing_to_find_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_nothing_to_find_todo(inputs)
	return __en.error_nothing_to_find_todo(inputs)
});
export const error_one_act = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_one_act(inputs)
	return __en.error_one_act(inputs)
});
export const error_one_answer = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_one_answer(inputs)
	return __en.error_one_answer(inputs)
});
export const error_one_claim = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_one_claim(inputs)
	return __en.error_one_claim(inputs)
});
export const error_one_judgement = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_one_judgement(inputs)
	return __en.error_one_judgement(inputs)
});
export const error_option_number = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_option_number(inputs)
	return __en.error_option_number(inputs)
});
export const error_option_number_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_option_number_todo(inputs)
	return __en.error_option_number_todo(inputs)
});
export const error_out_is_input = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_out_is_input(inputs)
	return __en.error_out_is_input(inputs)
});
export const error_out_is_input_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_out_is_input_todo(inputs)
	return __en.error_out_is_input_todo(inputs)
});
export const error_outcome_unknown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_outcome_unknown(inputs)
	return __en.error_outcome_unknown(inputs)
});
export const error_outcome_unknown_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_outcome_unknown_todo(inputs)
	return __en.error_outcome_unknown_todo(inputs)
});
export const error_passphrase_differs = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_passphrase_differs(inputs)
	return __en.error_passphrase_differs(inputs)
});
export const error_passphrase_needed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_passphrase_needed(inputs)
	return __en.error_passphrase_needed(inputs)
});
export const error_passphrase_needed_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_passphrase_needed_todo(inputs)
	return __en.error_passphrase_needed_todo(inputs)
});
export const error_profile = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_profile(inputs)
	return __en.error_profile(inputs)
});
export const error_profile_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_profile_todo(inputs)
	return __en.error_profile_todo(inputs)
});
export const error_protected = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_protected(inputs)
	return __en.error_protected(inputs)
});
export const error_protected_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_protected_todo(inputs)
	return __en.error_protected_todo(inputs)
});
export const error_publication_ahead = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_publication_ahead(inputs)
	return __en.error_publication_ahead(inputs)
});
export const error_publication_ahead_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_publication_ahead_todo(inputs)
	return __en.error_publication_ahead_todo(inputs)
});
export const error_publication_key = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_publication_key(inputs)
	return __en.error_publication_key(inputs)
});
export const error_publication_key_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_publication_key_todo(inputs)
	return __en.error_publication_key_todo(inputs)
});
export const error_purge_cause = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_purge_cause(inputs)
	return __en.error_purge_cause(inputs)
});
export const error_purge_cause_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_purge_cause_todo(inputs)
	return __en.error_purge_cause_todo(inputs)
});
export const error_rate_name = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_rate_name(inputs)
	return __en.error_rate_name(inputs)
});
export const error_rate_number = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_rate_number(inputs)
	return __en.error_rate_number(inputs)
});
export const error_rate_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_rate_todo(inputs)
	return __en.error_rate_todo(inputs)
});
export const error_reading_ambiguous = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_reading_ambiguous(inputs)
	return __en.error_reading_ambiguous(inputs)
});
export const error_reading_ambiguous_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_reading_ambiguous_todo(inputs)
	return __en.error_reading_ambiguous_todo(inputs)
});
export const error_role_unknown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_role_unknown(inputs)
	return __en.error_role_unknown(inputs)
});
export const error_roles_are = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_roles_are(inputs)
	return __en.error_roles_are(inputs)
});
export const error_row_unreadable = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_row_unreadable(inputs)
	return __en.error_row_unreadable(inputs)
});
export const error_row_unreadable_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_row_unreadable_todo(inputs)
	return __en.error_row_unreadable_todo(inputs)
});
export const error_row_without_id = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_row_without_id(inputs)
	return __en.error_row_without_id(inputs)
});
export const error_row_without_id_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_row_without_id_todo(inputs)
	return __en.error_row_without_id_todo(inputs)
});
export const error_rows_of_one_id = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_rows_of_one_id(inputs)
	return __en.error_rows_of_one_id(inputs)
});
export const error_rows_of_one_id_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_rows_of_one_id_todo(inputs)
	return __en.error_rows_of_one_id_todo(inputs)
});
export const error_sample_needs_out = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_sample_needs_out(inputs)
	return __en.error_sample_needs_out(inputs)
});
export const error_sample_number = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_sample_number(inputs)
	return __en.error_sample_number(inputs)
});
export const error_search_answer = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_search_answer(inputs)
	return __en.error_search_answer(inputs)
});
export const error_signature_key = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_signature_key(inputs)
	return __en.error_signature_key(inputs)
});
export const error_signature_key_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_signature_key_todo(inputs)
	return __en.error_signature_key_todo(inputs)
});
export const error_stopped = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_stopped(inputs)
	return __en.error_stopped(inputs)
});
export const error_store_disk_failed = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_disk_failed(inputs)
	return __en.error_store_disk_failed(inputs)
});
export const error_store_disk_full = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_disk_full(inputs)
	return __en.error_store_disk_full(inputs)
});
export const error_store_disk_full_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_disk_full_todo(inputs)
	return __en.error_store_disk_full_todo(inputs)
});
export const error_store_file_is_none = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_file_is_none(inputs)
	return __en.error_store_file_is_none(inputs)
});
export const error_store_file_missing = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_file_missing(inputs)
	return __en.error_store_file_missing(inputs)
});
export const error_store_file_missing_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_file_missing_todo(inputs)
	return __en.error_store_file_missing_todo(inputs)
});
export const error_store_ledger_unwritable = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_ledger_unwritable(inputs)
	return __en.error_store_ledger_unwritable(inputs)
});
export const error_store_ledger_unwritable_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_ledger_unwritable_todo(inputs)
	return __en.error_store_ledger_unwritable_todo(inputs)
});
export const error_store_locked = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_locked(inputs)
	return __en.error_store_locked(inputs)
});
export const error_store_locked_by_nobody_known = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_locked_by_nobody_known(inputs)
	return __en.error_store_locked_by_nobody_known(inputs)
});
export const error_store_locked_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_locked_todo(inputs)
	return __en.error_store_locked_todo(inputs)
});
export const error_store_name_a_source_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_name_a_source_todo(inputs)
	return __en.error_store_name_a_source_todo(inputs)
});
export const error_store_no_such_source = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_no_such_source(inputs)
	return __en.error_store_no_such_source(inputs)
});
export const error_store_no_workspace = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_no_workspace(inputs)
	return __en.error_store_no_workspace(inputs)
});
export const error_store_no_workspace_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_no_workspace_todo(inputs)
	return __en.error_store_no_workspace_todo(inputs)
});
export const error_store_not_a_workspace = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_not_a_workspace(inputs)
	return __en.error_store_not_a_workspace(inputs)
});
export const error_store_not_writable = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_not_writable(inputs)
	return __en.error_store_not_writable(inputs)
});
export const error_store_not_writable_path_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_not_writable_path_todo(inputs)
	return __en.error_store_not_writable_path_todo(inputs)
});
export const error_store_not_writable_place_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_not_writable_place_todo(inputs)
	return __en.error_store_not_writable_place_todo(inputs)
});
export const error_store_not_writable_right_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_not_writable_right_todo(inputs)
	return __en.error_store_not_writable_right_todo(inputs)
});
export const error_store_source_ambiguous = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_source_ambiguous(inputs)
	return __en.error_store_source_ambiguous(inputs)
});
export const error_store_workspace_newer = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_workspace_newer(inputs)
	return __en.error_store_workspace_newer(inputs)
});
export const error_store_workspace_newer_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_store_workspace_newer_todo(inputs)
	return __en.error_store_workspace_newer_todo(inputs)
});
export const error_threads = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_threads(inputs)
	return __en.error_threads(inputs)
});
export const error_trace_stale = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_trace_stale(inputs)
	return __en.error_trace_stale(inputs)
});
export const error_trace_stale_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_trace_stale_todo(inputs)
	return __en.error_trace_stale_todo(inputs)
});
export const error_unexplained = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_unexplained(inputs)
	return __en.error_unexplained(inputs)
});
export const error_unexplained_todo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_unexplained_todo(inputs)
	return __en.error_unexplained_todo(inputs)
});
export const error_unreadable = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_unreadable(inputs)
	return __en.error_unreadable(inputs)
});
export const error_unwritable = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_unwritable(inputs)
	return __en.error_unwritable(inputs)
});
export const error_usage_argument = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_usage_argument(inputs)
	return __en.error_usage_argument(inputs)
});
export const error_usage_bare = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_usage_bare(inputs)
	return __en.error_usage_bare(inputs)
});
export const error_usage_command_unknown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_usage_command_unknown(inputs)
	return __en.error_usage_command_unknown(inputs)
});
export const error_usage_excess = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_usage_excess(inputs)
	return __en.error_usage_excess(inputs)
});
export const error_usage_option_missing = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_usage_option_missing(inputs)
	return __en.error_usage_option_missing(inputs)
});
export const error_usage_option_unknown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_usage_option_unknown(inputs)
	return __en.error_usage_option_unknown(inputs)
});
export const error_usage_suggestion = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_usage_suggestion(inputs)
	return __en.error_usage_suggestion(inputs)
});
export const error_usage_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_usage_todo(inputs)
	return __en.error_usage_todo(inputs)
});
export const error_usage_value = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_usage_value(inputs)
	return __en.error_usage_value(inputs)
});
export const error_web_build_failed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_web_build_failed(inputs)
	return __en.error_web_build_failed(inputs)
});
export const error_web_build_failed_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_web_build_failed_todo(inputs)
	return __en.error_web_build_failed_todo(inputs)
});
export const error_weight = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_weight(inputs)
	return __en.error_weight(inputs)
});
export const error_weight_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_weight_todo(inputs)
	return __en.error_weight_todo(inputs)
});
export const error_why_not_two = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_why_not_two(inputs)
	return __en.error_why_not_two(inputs)
});
export const error_why_not_two_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_why_not_two_todo(inputs)
	return __en.error_why_not_two_todo(inputs)
});
export const error_window_empty = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_window_empty(inputs)
	return __en.error_window_empty(inputs)
});
export const error_window_empty_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.error_window_empty_todo(inputs)
	return __en.error_window_empty_todo(inputs)
});
export const figures_acted_apart = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_acted_apart(inputs)
	return __en.figures_acted_apart(inputs)
});
export const figures_acted_cleared = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_acted_cleared(inputs)
	return __en.figures_acted_cleared(inputs)
});
export const figures_acted_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_acted_heading(inputs)
	return __en.figures_acted_heading(inputs)
});
export const figures_acted_persons = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_acted_persons(inputs)
	return __en.figures_acted_persons(inputs)
});
export const figures_actions_caption = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_actions_caption(inputs)
	return __en.figures_actions_caption(inputs)
});
export const figures_actions_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_actions_heading(inputs)
	return __en.figures_actions_heading(inputs)
});
export const figures_actions_note = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_actions_note(inputs)
	return __en.figures_actions_note(inputs)
});
export const figures_actions_persons_caption = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_actions_persons_caption(inputs)
	return __en.figures_actions_persons_caption(inputs)
});
export const figures_agrees = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_agrees(inputs)
	return __en.figures_agrees(inputs)
});
export const figures_all = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_all(inputs)
	return __en.figures_all(inputs)
});
export const figures_annex_cells = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_annex_cells(inputs)
	return __en.figures_annex_cells(inputs)
});
export const figures_annex_digest = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_annex_digest(inputs)
	return __en.figures_annex_digest(inputs)
});
export const figures_annex_digest_public = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_annex_digest_public(inputs)
	return __en.figures_annex_digest_public(inputs)
});
export const figures_annex_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_annex_heading(inputs)
	return __en.figures_annex_heading(inputs)
});
export const figures_annex_identities = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_annex_identities(inputs)
	return __en.figures_annex_identities(inputs)
});
export const figures_as_of = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_as_of(inputs)
	return __en.figures_as_of(inputs)
});
export const figures_audience_internal = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_audience_internal(inputs)
	return __en.figures_audience_internal(inputs)
});
export const figures_audience_oversight = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_audience_oversight(inputs)
	return __en.figures_audience_oversight(inputs)
});
export const figures_audience_public = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_audience_public(inputs)
	return __en.figures_audience_public(inputs)
});
export const figures_basis_network = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_basis_network(inputs)
	return __en.figures_basis_network(inputs)
});
export const figures_basis_not_stated = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_basis_not_stated(inputs)
	return __en.figures_basis_not_stated(inputs)
});
export const figures_basis_other = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_basis_other(inputs)
	return __en.figures_basis_other(inputs)
});
export const figures_born = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_born(inputs)
	return __en.figures_born(inputs)
});
export const figures_carried_arrested = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_carried_arrested(inputs)
	return __en.figures_carried_arrested(inputs)
});
export const figures_carried_by_count = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_carried_by_count(inputs)
	return __en.figures_carried_by_count(inputs)
});
export const figures_carried_by_document = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_carried_by_document(inputs)
	return __en.figures_carried_by_document(inputs)
});
export const figures_carried_by_nothing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_carried_by_nothing(inputs)
	return __en.figures_carried_by_nothing(inputs)
});
export const figures_carried_dangerous = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_carried_dangerous(inputs)
	return __en.figures_carried_dangerous(inputs)
});
export const figures_carried_moved = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_carried_moved(inputs)
	return __en.figures_carried_moved(inputs)
});
export const figures_carried_rest = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_carried_rest(inputs)
	return __en.figures_carried_rest(inputs)
});
export const figures_carried_ties = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_carried_ties(inputs)
	return __en.figures_carried_ties(inputs)
});
export const figures_carried_unknown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_carried_unknown(inputs)
	return __en.figures_carried_unknown(inputs)
});
export const figures_chance_accidental = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_chance_accidental(inputs)
	return __en.figures_chance_accidental(inputs)
});
export const figures_chance_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_chance_heading(inputs)
	return __en.figures_chance_heading(inputs)
});
export const figures_chance_never_decides = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_chance_never_decides(inputs)
	return __en.figures_chance_never_decides(inputs)
});
export const figures_chance_null = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_chance_null(inputs)
	return __en.figures_chance_null(inputs)
});
export const figures_chance_single = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_chance_single(inputs)
	return __en.figures_chance_single(inputs)
});
export const figures_chance_survive = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_chance_survive(inputs)
	return __en.figures_chance_survive(inputs)
});
export const figures_chip_as_of = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_chip_as_of(inputs)
	return __en.figures_chip_as_of(inputs)
});
export const figures_chip_band = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_chip_band(inputs)
	return __en.figures_chip_band(inputs)
});
export const figures_chip_conflict = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_chip_conflict(inputs)
	return __en.figures_chip_conflict(inputs)
});
export const figures_chip_known = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_chip_known(inputs)
	return __en.figures_chip_known(inputs)
});
export const figures_chip_sole = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_chip_sole(inputs)
	return __en.figures_chip_sole(inputs)
});
export const figures_closed_first_gate_open = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_closed_first_gate_open(inputs)
	return __en.figures_closed_first_gate_open(inputs)
});
export const figures_closed_no_conduct_evidence = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_closed_no_conduct_evidence(inputs)
	return __en.figures_closed_no_conduct_evidence(inputs)
});
export const figures_closed_no_journey_evidence = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_closed_no_journey_evidence(inputs)
	return __en.figures_closed_no_journey_evidence(inputs)
});
export const figures_closed_not_your_turn = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_closed_not_your_turn(inputs)
	return __en.figures_closed_not_your_turn(inputs)
});
export const figures_column_added = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_added(inputs)
	return __en.figures_column_added(inputs)
});
export const figures_column_after = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_after(inputs)
	return __en.figures_column_after(inputs)
});
export const figures_column_before = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_before(inputs)
	return __en.figures_column_before(inputs)
});
export const figures_column_by_reason = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_by_reason(inputs)
	return __en.figures_column_by_reason(inputs)
});
export const figures_column_carried = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_carried(inputs)
	return __en.figures_column_carried(inputs)
});
export const figures_column_counts = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_counts(inputs)
	return __en.figures_column_counts(inputs)
});
export const figures_column_custodian = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_custodian(inputs)
	return __en.figures_column_custodian(inputs)
});
export const figures_column_definition = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_definition(inputs)
	return __en.figures_column_definition(inputs)
});
export const figures_column_digest = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_digest(inputs)
	return __en.figures_column_digest(inputs)
});
export const figures_column_expected = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_expected(inputs)
	return __en.figures_column_expected(inputs)
});
export const figures_column_from = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_from(inputs)
	return __en.figures_column_from(inputs)
});
export const figures_column_id = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_id(inputs)
	return __en.figures_column_id(inputs)
});
export const figures_column_lane = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_lane(inputs)
	return __en.figures_column_lane(inputs)
});
export const figures_column_number = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_number(inputs)
	return __en.figures_column_number(inputs)
});
export const figures_column_observed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_observed(inputs)
	return __en.figures_column_observed(inputs)
});
export const figures_column_of_moved = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_of_moved(inputs)
	return __en.figures_column_of_moved(inputs)
});
export const figures_column_removed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_removed(inputs)
	return __en.figures_column_removed(inputs)
});
export const figures_column_same_scale = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_same_scale(inputs)
	return __en.figures_column_same_scale(inputs)
});
export const figures_column_searched = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_searched(inputs)
	return __en.figures_column_searched(inputs)
});
export const figures_column_shared = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_shared(inputs)
	return __en.figures_column_shared(inputs)
});
export const figures_column_source = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_source(inputs)
	return __en.figures_column_source(inputs)
});
export const figures_column_system = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_system(inputs)
	return __en.figures_column_system(inputs)
});
export const figures_column_tempted = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_tempted(inputs)
	return __en.figures_column_tempted(inputs)
});
export const figures_column_to = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_to(inputs)
	return __en.figures_column_to(inputs)
});
export const figures_column_true = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_true(inputs)
	return __en.figures_column_true(inputs)
});
export const figures_column_type = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_type(inputs)
	return __en.figures_column_type(inputs)
});
export const figures_column_weight = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_weight(inputs)
	return __en.figures_column_weight(inputs)
});
export const figures_column_what = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_what(inputs)
	return __en.figures_column_what(inputs)
});
export const figures_column_when = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_when(inputs)
	return __en.figures_column_when(inputs)
});
export const figures_column_why = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_column_why(inputs)
	return __en.figures_column_why(inputs)
});
export const figures_conflicts = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_conflicts(inputs)
	return __en.figures_conflicts(inputs)
});
export const figures_counter_fact = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_counter_fact(inputs)
	return __en.figures_counter_fact(inputs)
});
export const figures_counter_fact_withheld = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_counter_fact_withheld(inputs)
	return __en.figures_counter_fact_withheld(inputs)
});
export const figures_counts_only = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_counts_only(inputs)
	return __en.figures_counts_only(inputs)
});
export const figures_cross_corner = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_cross_corner(inputs)
	return __en.figures_cross_corner(inputs)
});
export const figures_cross_heading = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_cross_heading(inputs)
	return __en.figures_cross_heading(inputs)
});
export const figures_cross_note = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_cross_note(inputs)
	return __en.figures_cross_note(inputs)
});
export const figures_date_open = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_date_open(inputs)
	return __en.figures_date_open(inputs)
});
export const figures_define_a = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_a(inputs)
	return __en.figures_define_a(inputs)
});
export const figures_define_a0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_a0(inputs)
	return __en.figures_define_a0(inputs)
});
export const figures_define_a1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_a1(inputs)
	return __en.figures_define_a1(inputs)
});
export const figures_define_a2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_a2(inputs)
	return __en.figures_define_a2(inputs)
});
export const figures_define_au = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_au(inputs)
	return __en.figures_define_au(inputs)
});
export const figures_define_b1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_b1(inputs)
	return __en.figures_define_b1(inputs)
});
export const figures_define_b2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_b2(inputs)
	return __en.figures_define_b2(inputs)
});
export const figures_define_basis = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_basis(inputs)
	return __en.figures_define_basis(inputs)
});
export const figures_define_c = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_c(inputs)
	return __en.figures_define_c(inputs)
});
export const figures_define_cell = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_cell(inputs)
	return __en.figures_define_cell(inputs)
});
export const figures_define_cf = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_cf(inputs)
	return __en.figures_define_cf(inputs)
});
export const figures_define_cleared = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_cleared(inputs)
	return __en.figures_define_cleared(inputs)
});
export const figures_define_d = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_d(inputs)
	return __en.figures_define_d(inputs)
});
export const figures_define_d1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_d1(inputs)
	return __en.figures_define_d1(inputs)
});
export const figures_define_d2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_d2(inputs)
	return __en.figures_define_d2(inputs)
});
export const figures_define_d3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_d3(inputs)
	return __en.figures_define_d3(inputs)
});
export const figures_define_d4 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_d4(inputs)
	return __en.figures_define_d4(inputs)
});
export const figures_define_d5 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_d5(inputs)
	return __en.figures_define_d5(inputs)
});
export const figures_define_d6 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_d6(inputs)
	return __en.figures_define_d6(inputs)
});
export const figures_define_d7 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_d7(inputs)
	return __en.figures_define_d7(inputs)
});
export const figures_define_d8 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_d8(inputs)
	return __en.figures_define_d8(inputs)
});
export const figures_define_e0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_e0(inputs)
	return __en.figures_define_e0(inputs)
});
export const figures_define_e0m = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_e0m(inputs)
	return __en.figures_define_e0m(inputs)
});
export const figures_define_e1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_e1(inputs)
	return __en.figures_define_e1(inputs)
});
export const figures_define_e1m = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_e1m(inputs)
	return __en.figures_define_e1m(inputs)
});
export const figures_define_e2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_e2(inputs)
	return __en.figures_define_e2(inputs)
});
export const figures_define_e2m = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_e2m(inputs)
	return __en.figures_define_e2m(inputs)
});
export const figures_define_e3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_e3(inputs)
	return __en.figures_define_e3(inputs)
});
export const figures_define_e3m = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_e3m(inputs)
	return __en.figures_define_e3m(inputs)
});
export const figures_define_k0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_k0(inputs)
	return __en.figures_define_k0(inputs)
});
export const figures_define_l0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_l0(inputs)
	return __en.figures_define_l0(inputs)
});
export const figures_define_l1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_l1(inputs)
	return __en.figures_define_l1(inputs)
});
export const figures_define_m0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_m0(inputs)
	return __en.figures_define_m0(inputs)
});
export const figures_define_m1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_m1(inputs)
	return __en.figures_define_m1(inputs)
});
export const figures_define_n1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_n1(inputs)
	return __en.figures_define_n1(inputs)
});
export const figures_define_n1c = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_n1c(inputs)
	return __en.figures_define_n1c(inputs)
});
export const figures_define_n2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_n2(inputs)
	return __en.figures_define_n2(inputs)
});
export const figures_define_n2c = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_n2c(inputs)
	return __en.figures_define_n2c(inputs)
});
export const figures_define_n3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_n3(inputs)
	return __en.figures_define_n3(inputs)
});
export const figures_define_n3c = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_n3c(inputs)
	return __en.figures_define_n3c(inputs)
});
export const figures_define_p0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_p0(inputs)
	return __en.figures_define_p0(inputs)
});
export const figures_define_r0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_r0(inputs)
	return __en.figures_define_r0(inputs)
});
export const figures_define_r1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_r1(inputs)
	return __en.figures_define_r1(inputs)
});
export const figures_define_r2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_r2(inputs)
	return __en.figures_define_r2(inputs)
});
export const figures_define_r3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_r3(inputs)
	return __en.figures_define_r3(inputs)
});
export const figures_define_r4 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_r4(inputs)
	return __en.figures_define_r4(inputs)
});
export const figures_define_rule = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_rule(inputs)
	return __en.figures_define_rule(inputs)
});
export const figures_define_s0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_s0(inputs)
	return __en.figures_define_s0(inputs)
});
export const figures_define_s1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_s1(inputs)
	return __en.figures_define_s1(inputs)
});
export const figures_define_s2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_s2(inputs)
	return __en.figures_define_s2(inputs)
});
export const figures_define_s3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_s3(inputs)
	return __en.figures_define_s3(inputs)
});
export const figures_define_s4 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_s4(inputs)
	return __en.figures_define_s4(inputs)
});
export const figures_define_t1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_t1(inputs)
	return __en.figures_define_t1(inputs)
});
export const figures_define_u = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_u(inputs)
	return __en.figures_define_u(inputs)
});
export const figures_define_w1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_w1(inputs)
	return __en.figures_define_w1(inputs)
});
export const figures_define_w2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_w2(inputs)
	return __en.figures_define_w2(inputs)
});
export const figures_define_w3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_w3(inputs)
	return __en.figures_define_w3(inputs)
});
export const figures_define_w4 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_w4(inputs)
	return __en.figures_define_w4(inputs)
});
export const figures_define_w5 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_w5(inputs)
	return __en.figures_define_w5(inputs)
});
export const figures_define_w6 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_w6(inputs)
	return __en.figures_define_w6(inputs)
});
export const figures_define_w6a = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_w6a(inputs)
	return __en.figures_define_w6a(inputs)
});
export const figures_define_w6b = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_w6b(inputs)
	return __en.figures_define_w6b(inputs)
});
export const figures_define_w7 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_w7(inputs)
	return __en.figures_define_w7(inputs)
});
export const figures_define_w8 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_w8(inputs)
	return __en.figures_define_w8(inputs)
});
export const figures_define_x = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_x(inputs)
	return __en.figures_define_x(inputs)
});
export const figures_define_x1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_x1(inputs)
	return __en.figures_define_x1(inputs)
});
export const figures_define_x2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_x2(inputs)
	return __en.figures_define_x2(inputs)
});
export const figures_define_x3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_x3(inputs)
	return __en.figures_define_x3(inputs)
});
export const figures_define_x4 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_x4(inputs)
	return __en.figures_define_x4(inputs)
});
export const figures_define_x4a = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_x4a(inputs)
	return __en.figures_define_x4a(inputs)
});
export const figures_define_x4b = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_x4b(inputs)
	return __en.figures_define_x4b(inputs)
});
export const figures_define_x5 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_define_x5(inputs)
	return __en.figures_define_x5(inputs)
});
export const figures_difference_heading = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_difference_heading(inputs)
	return __en.figures_difference_heading(inputs)
});
export const figures_difference_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_difference_none(inputs)
	return __en.figures_difference_none(inputs)
});
export const figures_difference_note = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_difference_note(inputs)
	return __en.figures_difference_note(inputs)
});
export const figures_difference_public = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_difference_public(inputs)
	return __en.figures_difference_public(inputs)
});
export const figures_export_by = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_by(inputs)
	return __en.figures_export_by(inputs)
});
export const figures_export_by_one = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_by_one(inputs)
	return __en.figures_export_by_one(inputs)
});
export const figures_export_by_two = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_by_two(inputs)
	return __en.figures_export_by_two(inputs)
});
export const figures_export_caveat_act = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_caveat_act(inputs)
	return __en.figures_export_caveat_act(inputs)
});
export const figures_export_caveat_correct = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_caveat_correct(inputs)
	return __en.figures_export_caveat_correct(inputs)
});
export const figures_export_caveat_link = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_caveat_link(inputs)
	return __en.figures_export_caveat_link(inputs)
});
export const figures_export_caveat_network = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_caveat_network(inputs)
	return __en.figures_export_caveat_network(inputs)
});
export const figures_export_caveat_purpose = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_caveat_purpose(inputs)
	return __en.figures_export_caveat_purpose(inputs)
});
export const figures_export_caveats = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_caveats(inputs)
	return __en.figures_export_caveats(inputs)
});
export const figures_export_chance_row = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_chance_row(inputs)
	return __en.figures_export_chance_row(inputs)
});
export const figures_export_doubt_challenged = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_doubt_challenged(inputs)
	return __en.figures_export_doubt_challenged(inputs)
});
export const figures_export_doubt_hub = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_doubt_hub(inputs)
	return __en.figures_export_doubt_hub(inputs)
});
export const figures_export_doubt_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_doubt_none(inputs)
	return __en.figures_export_doubt_none(inputs)
});
export const figures_export_doubt_possible = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_doubt_possible(inputs)
	return __en.figures_export_doubt_possible(inputs)
});
export const figures_export_doubt_records = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_doubt_records(inputs)
	return __en.figures_export_doubt_records(inputs)
});
export const figures_export_doubt_reopened = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_doubt_reopened(inputs)
	return __en.figures_export_doubt_reopened(inputs)
});
export const figures_export_doubt_sole = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_doubt_sole(inputs)
	return __en.figures_export_doubt_sole(inputs)
});
export const figures_export_doubt_undecided = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_doubt_undecided(inputs)
	return __en.figures_export_doubt_undecided(inputs)
});
export const figures_export_doubts = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_doubts(inputs)
	return __en.figures_export_doubts(inputs)
});
export const figures_export_everybody = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_everybody(inputs)
	return __en.figures_export_everybody(inputs)
});
export const figures_export_for = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_for(inputs)
	return __en.figures_export_for(inputs)
});
export const figures_export_left_out = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_left_out(inputs)
	return __en.figures_export_left_out(inputs)
});
export const figures_export_one_detail = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_one_detail(inputs)
	return __en.figures_export_one_detail(inputs)
});
export const figures_export_records = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_records(inputs)
	return __en.figures_export_records(inputs)
});
export const figures_export_review = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_review(inputs)
	return __en.figures_export_review(inputs)
});
export const figures_export_row = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_row(inputs)
	return __en.figures_export_row(inputs)
});
export const figures_export_settled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_settled(inputs)
	return __en.figures_export_settled(inputs)
});
export const figures_export_title = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_title(inputs)
	return __en.figures_export_title(inputs)
});
export const figures_export_undecided = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_export_undecided(inputs)
	return __en.figures_export_undecided(inputs)
});
export const figures_files_closed = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_files_closed(inputs)
	return __en.figures_files_closed(inputs)
});
export const figures_first_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_first_heading(inputs)
	return __en.figures_first_heading(inputs)
});
export const figures_first_note = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_first_note(inputs)
	return __en.figures_first_note(inputs)
});
export const figures_flow_chance_1 = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_chance_1(inputs)
	return __en.figures_flow_chance_1(inputs)
});
export const figures_flow_chance_2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_chance_2(inputs)
	return __en.figures_flow_chance_2(inputs)
});
export const figures_flow_chance_3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_chance_3(inputs)
	return __en.figures_flow_chance_3(inputs)
});
export const figures_flow_cohort = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_cohort(inputs)
	return __en.figures_flow_cohort(inputs)
});
export const figures_flow_cohort_caption = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_cohort_caption(inputs)
	return __en.figures_flow_cohort_caption(inputs)
});
export const figures_flow_description = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_description(inputs)
	return __en.figures_flow_description(inputs)
});
export const figures_flow_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_heading(inputs)
	return __en.figures_flow_heading(inputs)
});
export const figures_flow_links = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_links(inputs)
	return __en.figures_flow_links(inputs)
});
export const figures_flow_links_caption = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_links_caption(inputs)
	return __en.figures_flow_links_caption(inputs)
});
export const figures_flow_persons = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_persons(inputs)
	return __en.figures_flow_persons(inputs)
});
export const figures_flow_persons_caption = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_persons_caption(inputs)
	return __en.figures_flow_persons_caption(inputs)
});
export const figures_flow_records = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_records(inputs)
	return __en.figures_flow_records(inputs)
});
export const figures_flow_records_caption = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_records_caption(inputs)
	return __en.figures_flow_records_caption(inputs)
});
export const figures_flow_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_flow_title(inputs)
	return __en.figures_flow_title(inputs)
});
export const figures_gate_conduct = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_gate_conduct(inputs)
	return __en.figures_gate_conduct(inputs)
});
export const figures_gate_identity = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_gate_identity(inputs)
	return __en.figures_gate_identity(inputs)
});
export const figures_gate_state_not_open = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_gate_state_not_open(inputs)
	return __en.figures_gate_state_not_open(inputs)
});
export const figures_gate_state_settled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_gate_state_settled(inputs)
	return __en.figures_gate_state_settled(inputs)
});
export const figures_gate_state_waits = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_gate_state_waits(inputs)
	return __en.figures_gate_state_waits(inputs)
});
export const figures_how_to_decide = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_how_to_decide(inputs)
	return __en.figures_how_to_decide(inputs)
});
export const figures_innocent_question = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_innocent_question(inputs)
	return __en.figures_innocent_question(inputs)
});
export const figures_lane_actions = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_lane_actions(inputs)
	return __en.figures_lane_actions(inputs)
});
export const figures_lane_places = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_lane_places(inputs)
	return __en.figures_lane_places(inputs)
});
export const figures_lane_review = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_lane_review(inputs)
	return __en.figures_lane_review(inputs)
});
export const figures_lane_touches = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_lane_touches(inputs)
	return __en.figures_lane_touches(inputs)
});
export const figures_lede_arrested = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_lede_arrested(inputs)
	return __en.figures_lede_arrested(inputs)
});
export const figures_lede_chance = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_lede_chance(inputs)
	return __en.figures_lede_chance(inputs)
});
export const figures_lede_early = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_lede_early(inputs)
	return __en.figures_lede_early(inputs)
});
export const figures_lede_moved = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_lede_moved(inputs)
	return __en.figures_lede_moved(inputs)
});
export const figures_lede_proceedings = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_lede_proceedings(inputs)
	return __en.figures_lede_proceedings(inputs)
});
export const figures_lede_removed = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_lede_removed(inputs)
	return __en.figures_lede_removed(inputs)
});
export const figures_lede_review = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_lede_review(inputs)
	return __en.figures_lede_review(inputs)
});
export const figures_lede_unknown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_lede_unknown(inputs)
	return __en.figures_lede_unknown(inputs)
});
export const figures_lede_withheld = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_lede_withheld(inputs)
	return __en.figures_lede_withheld(inputs)
});
export const figures_legend_aside = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_legend_aside(inputs)
	return __en.figures_legend_aside(inputs)
});
export const figures_legend_chance = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_legend_chance(inputs)
	return __en.figures_legend_chance(inputs)
});
export const figures_legend_declared = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_legend_declared(inputs)
	return __en.figures_legend_declared(inputs)
});
export const figures_legend_evidence = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_legend_evidence(inputs)
	return __en.figures_legend_evidence(inputs)
});
export const figures_legend_open = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_legend_open(inputs)
	return __en.figures_legend_open(inputs)
});
export const figures_legend_settled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_legend_settled(inputs)
	return __en.figures_legend_settled(inputs)
});
export const figures_method_authority = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_method_authority(inputs)
	return __en.figures_method_authority(inputs)
});
export const figures_method_checked = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_method_checked(inputs)
	return __en.figures_method_checked(inputs)
});
export const figures_method_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_method_heading(inputs)
	return __en.figures_method_heading(inputs)
});
export const figures_method_how = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_method_how(inputs)
	return __en.figures_method_how(inputs)
});
export const figures_method_known_since = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_method_known_since(inputs)
	return __en.figures_method_known_since(inputs)
});
export const figures_method_suppression = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_method_suppression(inputs)
	return __en.figures_method_suppression(inputs)
});
export const figures_method_suppression_value = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_method_suppression_value(inputs)
	return __en.figures_method_suppression_value(inputs)
});
export const figures_method_window = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_method_window(inputs)
	return __en.figures_method_window(inputs)
});
export const figures_method_window_value = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_method_window_value(inputs)
	return __en.figures_method_window_value(inputs)
});
export const figures_missing = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_missing(inputs)
	return __en.figures_missing(inputs)
});
export const figures_nearest = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_nearest(inputs)
	return __en.figures_nearest(inputs)
});
export const figures_nearest_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_nearest_none(inputs)
	return __en.figures_nearest_none(inputs)
});
export const figures_none_received = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_none_received(inputs)
	return __en.figures_none_received(inputs)
});
export const figures_not_arrested = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_not_arrested(inputs)
	return __en.figures_not_arrested(inputs)
});
export const figures_not_everyone = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_not_everyone(inputs)
	return __en.figures_not_everyone(inputs)
});
export const figures_not_given = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_not_given(inputs)
	return __en.figures_not_given(inputs)
});
export const figures_not_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_not_heading(inputs)
	return __en.figures_not_heading(inputs)
});
export const figures_not_remainder = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_not_remainder(inputs)
	return __en.figures_not_remainder(inputs)
});
export const figures_not_searched = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_not_searched(inputs)
	return __en.figures_not_searched(inputs)
});
export const figures_not_single = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_not_single(inputs)
	return __en.figures_not_single(inputs)
});
export const figures_not_unknown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_not_unknown(inputs)
	return __en.figures_not_unknown(inputs)
});
export const figures_noun_a = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_a(inputs)
	return __en.figures_noun_a(inputs)
});
export const figures_noun_a0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_a0(inputs)
	return __en.figures_noun_a0(inputs)
});
export const figures_noun_a1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_a1(inputs)
	return __en.figures_noun_a1(inputs)
});
export const figures_noun_a2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_a2(inputs)
	return __en.figures_noun_a2(inputs)
});
export const figures_noun_au = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_au(inputs)
	return __en.figures_noun_au(inputs)
});
export const figures_noun_b1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_b1(inputs)
	return __en.figures_noun_b1(inputs)
});
export const figures_noun_b2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_b2(inputs)
	return __en.figures_noun_b2(inputs)
});
export const figures_noun_basis = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_basis(inputs)
	return __en.figures_noun_basis(inputs)
});
export const figures_noun_c = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_c(inputs)
	return __en.figures_noun_c(inputs)
});
export const figures_noun_cell = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_cell(inputs)
	return __en.figures_noun_cell(inputs)
});
export const figures_noun_cf = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_cf(inputs)
	return __en.figures_noun_cf(inputs)
});
export const figures_noun_cleared = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_cleared(inputs)
	return __en.figures_noun_cleared(inputs)
});
export const figures_noun_d = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_d(inputs)
	return __en.figures_noun_d(inputs)
});
export const figures_noun_d1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_d1(inputs)
	return __en.figures_noun_d1(inputs)
});
export const figures_noun_d2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_d2(inputs)
	return __en.figures_noun_d2(inputs)
});
export const figures_noun_d3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_d3(inputs)
	return __en.figures_noun_d3(inputs)
});
export const figures_noun_d4 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_d4(inputs)
	return __en.figures_noun_d4(inputs)
});
export const figures_noun_d5 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_d5(inputs)
	return __en.figures_noun_d5(inputs)
});
export const figures_noun_d6 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_d6(inputs)
	return __en.figures_noun_d6(inputs)
});
export const figures_noun_d7 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_d7(inputs)
	return __en.figures_noun_d7(inputs)
});
export const figures_noun_d8 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_d8(inputs)
	return __en.figures_noun_d8(inputs)
});
export const figures_noun_e0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_e0(inputs)
	return __en.figures_noun_e0(inputs)
});
export const figures_noun_e0m = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_e0m(inputs)
	return __en.figures_noun_e0m(inputs)
});
export const figures_noun_e1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_e1(inputs)
	return __en.figures_noun_e1(inputs)
});
export const figures_noun_e1m = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_e1m(inputs)
	return __en.figures_noun_e1m(inputs)
});
export const figures_noun_e2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_e2(inputs)
	return __en.figures_noun_e2(inputs)
});
export const figures_noun_e2m = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_e2m(inputs)
	return __en.figures_noun_e2m(inputs)
});
export const figures_noun_e3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_e3(inputs)
	return __en.figures_noun_e3(inputs)
});
export const figures_noun_e3m = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_e3m(inputs)
	return __en.figures_noun_e3m(inputs)
});
export const figures_noun_k0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_k0(inputs)
	return __en.figures_noun_k0(inputs)
});
export const figures_noun_l0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_l0(inputs)
	return __en.figures_noun_l0(inputs)
});
export const figures_noun_l1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_l1(inputs)
	return __en.figures_noun_l1(inputs)
});
export const figures_noun_m0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_m0(inputs)
	return __en.figures_noun_m0(inputs)
});
export const figures_noun_m1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_m1(inputs)
	return __en.figures_noun_m1(inputs)
});
export const figures_noun_n1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_n1(inputs)
	return __en.figures_noun_n1(inputs)
});
export const figures_noun_n1c = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_n1c(inputs)
	return __en.figures_noun_n1c(inputs)
});
export const figures_noun_n2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_n2(inputs)
	return __en.figures_noun_n2(inputs)
});
export const figures_noun_n2c = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_n2c(inputs)
	return __en.figures_noun_n2c(inputs)
});
export const figures_noun_n3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_n3(inputs)
	return __en.figures_noun_n3(inputs)
});
export const figures_noun_n3c = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_n3c(inputs)
	return __en.figures_noun_n3c(inputs)
});
export const figures_noun_p0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_p0(inputs)
	return __en.figures_noun_p0(inputs)
});
export const figures_noun_r0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_r0(inputs)
	return __en.figures_noun_r0(inputs)
});
export const figures_noun_r1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_r1(inputs)
	return __en.figures_noun_r1(inputs)
});
export const figures_noun_r2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_r2(inputs)
	return __en.figures_noun_r2(inputs)
});
export const figures_noun_r3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_r3(inputs)
	return __en.figures_noun_r3(inputs)
});
export const figures_noun_r4 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_r4(inputs)
	return __en.figures_noun_r4(inputs)
});
export const figures_noun_rule = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_rule(inputs)
	return __en.figures_noun_rule(inputs)
});
export const figures_noun_s0 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_s0(inputs)
	return __en.figures_noun_s0(inputs)
});
export const figures_noun_s1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_s1(inputs)
	return __en.figures_noun_s1(inputs)
});
export const figures_noun_s2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_s2(inputs)
	return __en.figures_noun_s2(inputs)
});
export const figures_noun_s3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_s3(inputs)
	return __en.figures_noun_s3(inputs)
});
export const figures_noun_s4 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_s4(inputs)
	return __en.figures_noun_s4(inputs)
});
export const figures_noun_t1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_t1(inputs)
	return __en.figures_noun_t1(inputs)
});
export const figures_noun_u = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_u(inputs)
	return __en.figures_noun_u(inputs)
});
export const figures_noun_w1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_w1(inputs)
	return __en.figures_noun_w1(inputs)
});
export const figures_noun_w2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_w2(inputs)
	return __en.figures_noun_w2(inputs)
});
export const figures_noun_w3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_w3(inputs)
	return __en.figures_noun_w3(inputs)
});
export const figures_noun_w4 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_w4(inputs)
	return __en.figures_noun_w4(inputs)
});
export const figures_noun_w5 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_w5(inputs)
	return __en.figures_noun_w5(inputs)
});
export const figures_noun_w6 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_w6(inputs)
	return __en.figures_noun_w6(inputs)
});
export const figures_noun_w6a = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_w6a(inputs)
	return __en.figures_noun_w6a(inputs)
});
export const figures_noun_w6b = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_w6b(inputs)
	return __en.figures_noun_w6b(inputs)
});
export const figures_noun_w7 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_w7(inputs)
	return __en.figures_noun_w7(inputs)
});
export const figures_noun_w8 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_w8(inputs)
	return __en.figures_noun_w8(inputs)
});
export const figures_noun_x = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_x(inputs)
	return __en.figures_noun_x(inputs)
});
export const figures_noun_x1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_x1(inputs)
	return __en.figures_noun_x1(inputs)
});
export const figures_noun_x2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_x2(inputs)
	return __en.figures_noun_x2(inputs)
});
export const figures_noun_x3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_x3(inputs)
	return __en.figures_noun_x3(inputs)
});
export const figures_noun_x4 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_x4(inputs)
	return __en.figures_noun_x4(inputs)
});
export const figures_noun_x4a = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_x4a(inputs)
	return __en.figures_noun_x4a(inputs)
});
export const figures_noun_x4b = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_x4b(inputs)
	return __en.figures_noun_x4b(inputs)
});
export const figures_noun_x5 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_noun_x5(inputs)
	return __en.figures_noun_x5(inputs)
});
export const figures_only_possible = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_only_possible(inputs)
	return __en.figures_only_possible(inputs)
});
export const figures_person_title = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_person_title(inputs)
	return __en.figures_person_title(inputs)
});
export const figures_phases_apart = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_phases_apart(inputs)
	return __en.figures_phases_apart(inputs)
});
export const figures_phases_aria = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_phases_aria(inputs)
	return __en.figures_phases_aria(inputs)
});
export const figures_publication_number = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_publication_number(inputs)
	return __en.figures_publication_number(inputs)
});
export const figures_quality = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_quality(inputs)
	return __en.figures_quality(inputs)
});
export const figures_quality_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_quality_none(inputs)
	return __en.figures_quality_none(inputs)
});
export const figures_reading = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_reading(inputs)
	return __en.figures_reading(inputs)
});
export const figures_reading_hidden = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_reading_hidden(inputs)
	return __en.figures_reading_hidden(inputs)
});
export const figures_reason_changed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_reason_changed(inputs)
	return __en.figures_reason_changed(inputs)
});
export const figures_reason_from = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_reason_from(inputs)
	return __en.figures_reason_from(inputs)
});
export const figures_reason_gone = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_reason_gone(inputs)
	return __en.figures_reason_gone(inputs)
});
export const figures_reason_new = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_reason_new(inputs)
	return __en.figures_reason_new(inputs)
});
export const figures_reason_to = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_reason_to(inputs)
	return __en.figures_reason_to(inputs)
});
export const figures_records_more = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_records_more(inputs)
	return __en.figures_records_more(inputs)
});
export const figures_records_weighed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_records_weighed(inputs)
	return __en.figures_records_weighed(inputs)
});
export const figures_redress = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_redress(inputs)
	return __en.figures_redress(inputs)
});
export const figures_redress_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_redress_none(inputs)
	return __en.figures_redress_none(inputs)
});
export const figures_ribbon_direct = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_ribbon_direct(inputs)
	return __en.figures_ribbon_direct(inputs)
});
export const figures_ribbon_hub = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_ribbon_hub(inputs)
	return __en.figures_ribbon_hub(inputs)
});
export const figures_ribbon_possible = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_ribbon_possible(inputs)
	return __en.figures_ribbon_possible(inputs)
});
export const figures_ribbon_sole = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_ribbon_sole(inputs)
	return __en.figures_ribbon_sole(inputs)
});
export const figures_ribbon_users = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_ribbon_users(inputs)
	return __en.figures_ribbon_users(inputs)
});
export const figures_ribbons_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_ribbons_heading(inputs)
	return __en.figures_ribbons_heading(inputs)
});
export const figures_ribbons_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_ribbons_none(inputs)
	return __en.figures_ribbons_none(inputs)
});
export const figures_rows_total = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_rows_total(inputs)
	return __en.figures_rows_total(inputs)
});
export const figures_rules_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_rules_heading(inputs)
	return __en.figures_rules_heading(inputs)
});
export const figures_rules_note = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_rules_note(inputs)
	return __en.figures_rules_note(inputs)
});
export const figures_same_numbers = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_same_numbers(inputs)
	return __en.figures_same_numbers(inputs)
});
export const figures_searched_no = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_searched_no(inputs)
	return __en.figures_searched_no(inputs)
});
export const figures_searched_partly = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_searched_partly(inputs)
	return __en.figures_searched_partly(inputs)
});
export const figures_searched_yes = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_searched_yes(inputs)
	return __en.figures_searched_yes(inputs)
});
export const figures_seen_by = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_seen_by(inputs)
	return __en.figures_seen_by(inputs)
});
export const figures_seen_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_seen_heading(inputs)
	return __en.figures_seen_heading(inputs)
});
export const figures_seen_nobody = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_seen_nobody(inputs)
	return __en.figures_seen_nobody(inputs)
});
export const figures_sent_nobody = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_sent_nobody(inputs)
	return __en.figures_sent_nobody(inputs)
});
export const figures_sent_to = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_sent_to(inputs)
	return __en.figures_sent_to(inputs)
});
export const figures_sheets_not_read = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_sheets_not_read(inputs)
	return __en.figures_sheets_not_read(inputs)
});
export const figures_signed_many = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_signed_many(inputs)
	return __en.figures_signed_many(inputs)
});
export const figures_signed_one = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_signed_one(inputs)
	return __en.figures_signed_one(inputs)
});
export const figures_simulated_banner = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_simulated_banner(inputs)
	return __en.figures_simulated_banner(inputs)
});
export const figures_simulated_note = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_simulated_note(inputs)
	return __en.figures_simulated_note(inputs)
});
export const figures_sources_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_sources_heading(inputs)
	return __en.figures_sources_heading(inputs)
});
export const figures_status_final = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_status_final(inputs)
	return __en.figures_status_final(inputs)
});
export const figures_status_provisional = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_status_provisional(inputs)
	return __en.figures_status_provisional(inputs)
});
export const figures_status_provisional_single_reader = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_status_provisional_single_reader(inputs)
	return __en.figures_status_provisional_single_reader(inputs)
});
export const figures_supersedes = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_supersedes(inputs)
	return __en.figures_supersedes(inputs)
});
export const figures_surprise_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_surprise_heading(inputs)
	return __en.figures_surprise_heading(inputs)
});
export const figures_surprise_hits = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_surprise_hits(inputs)
	return __en.figures_surprise_hits(inputs)
});
export const figures_surprise_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_surprise_none(inputs)
	return __en.figures_surprise_none(inputs)
});
export const figures_surprise_people = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_surprise_people(inputs)
	return __en.figures_surprise_people(inputs)
});
export const figures_surprise_tests = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_surprise_tests(inputs)
	return __en.figures_surprise_tests(inputs)
});
export const figures_surprise_under_one = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_surprise_under_one(inputs)
	return __en.figures_surprise_under_one(inputs)
});
export const figures_systems_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_systems_heading(inputs)
	return __en.figures_systems_heading(inputs)
});
export const figures_systems_note = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_systems_note(inputs)
	return __en.figures_systems_note(inputs)
});
export const figures_tempted_arrested = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_tempted_arrested(inputs)
	return __en.figures_tempted_arrested(inputs)
});
export const figures_tempted_dangerous = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_tempted_dangerous(inputs)
	return __en.figures_tempted_dangerous(inputs)
});
export const figures_tempted_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_tempted_heading(inputs)
	return __en.figures_tempted_heading(inputs)
});
export const figures_tempted_moved = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_tempted_moved(inputs)
	return __en.figures_tempted_moved(inputs)
});
export const figures_tempted_rest = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_tempted_rest(inputs)
	return __en.figures_tempted_rest(inputs)
});
export const figures_tempted_ties = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_tempted_ties(inputs)
	return __en.figures_tempted_ties(inputs)
});
export const figures_tempted_unknown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_tempted_unknown(inputs)
	return __en.figures_tempted_unknown(inputs)
});
export const figures_true_arrested = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_true_arrested(inputs)
	return __en.figures_true_arrested(inputs)
});
export const figures_true_dangerous = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_true_dangerous(inputs)
	return __en.figures_true_dangerous(inputs)
});
export const figures_true_moved = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_true_moved(inputs)
	return __en.figures_true_moved(inputs)
});
export const figures_true_rest = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_true_rest(inputs)
	return __en.figures_true_rest(inputs)
});
export const figures_true_ties = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_true_ties(inputs)
	return __en.figures_true_ties(inputs)
});
export const figures_true_unknown = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_true_unknown(inputs)
	return __en.figures_true_unknown(inputs)
});
export const figures_truth_adverse_wrong = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_adverse_wrong(inputs)
	return __en.figures_truth_adverse_wrong(inputs)
});
export const figures_truth_bar_moved = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_bar_moved(inputs)
	return __en.figures_truth_bar_moved(inputs)
});
export const figures_truth_bar_review = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_bar_review(inputs)
	return __en.figures_truth_bar_review(inputs)
});
export const figures_truth_chance = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_chance(inputs)
	return __en.figures_truth_chance(inputs)
});
export const figures_truth_early_innocent = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_early_innocent(inputs)
	return __en.figures_truth_early_innocent(inputs)
});
export const figures_truth_errors = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_errors(inputs)
	return __en.figures_truth_errors(inputs)
});
export const figures_truth_expected = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_expected(inputs)
	return __en.figures_truth_expected(inputs)
});
export const figures_truth_found = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_found(inputs)
	return __en.figures_truth_found(inputs)
});
export const figures_truth_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_heading(inputs)
	return __en.figures_truth_heading(inputs)
});
export const figures_truth_in_no_file = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_in_no_file(inputs)
	return __en.figures_truth_in_no_file(inputs)
});
export const figures_truth_innocent = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_innocent(inputs)
	return __en.figures_truth_innocent(inputs)
});
export const figures_truth_lede = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_lede(inputs)
	return __en.figures_truth_lede(inputs)
});
export const figures_truth_merged = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_merged(inputs)
	return __en.figures_truth_merged(inputs)
});
export const figures_truth_missed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_missed(inputs)
	return __en.figures_truth_missed(inputs)
});
export const figures_truth_never_published = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_never_published(inputs)
	return __en.figures_truth_never_published(inputs)
});
export const figures_truth_note = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_note(inputs)
	return __en.figures_truth_note(inputs)
});
export const figures_truth_other_role = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_other_role(inputs)
	return __en.figures_truth_other_role(inputs)
});
export const figures_truth_pictures = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_pictures(inputs)
	return __en.figures_truth_pictures(inputs)
});
export const figures_truth_really_moved = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_really_moved(inputs)
	return __en.figures_truth_really_moved(inputs)
});
export const figures_truth_split = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_split(inputs)
	return __en.figures_truth_split(inputs)
});
export const figures_truth_wrongly_linked = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_truth_wrongly_linked(inputs)
	return __en.figures_truth_wrongly_linked(inputs)
});
export const figures_types_caption = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_types_caption(inputs)
	return __en.figures_types_caption(inputs)
});
export const figures_unit_event = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_unit_event(inputs)
	return __en.figures_unit_event(inputs)
});
export const figures_unit_person = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_unit_person(inputs)
	return __en.figures_unit_person(inputs)
});
export const figures_unit_record = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_unit_record(inputs)
	return __en.figures_unit_record(inputs)
});
export const figures_unsigned = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_unsigned(inputs)
	return __en.figures_unsigned(inputs)
});
export const figures_uttered_allegation = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_allegation(inputs)
	return __en.figures_uttered_allegation(inputs)
});
export const figures_uttered_counter_fact = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_counter_fact(inputs)
	return __en.figures_uttered_counter_fact(inputs)
});
export const figures_uttered_grade = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_grade(inputs)
	return __en.figures_uttered_grade(inputs)
});
export const figures_uttered_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_heading(inputs)
	return __en.figures_uttered_heading(inputs)
});
export const figures_uttered_hedge = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_hedge(inputs)
	return __en.figures_uttered_hedge(inputs)
});
export const figures_uttered_no_hedge = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_no_hedge(inputs)
	return __en.figures_uttered_no_hedge(inputs)
});
export const figures_uttered_origin_one = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_origin_one(inputs)
	return __en.figures_uttered_origin_one(inputs)
});
export const figures_uttered_origins = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_origins(inputs)
	return __en.figures_uttered_origins(inputs)
});
export const figures_uttered_origins_not_counted = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_origins_not_counted(inputs)
	return __en.figures_uttered_origins_not_counted(inputs)
});
export const figures_uttered_origins_range = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_origins_range(inputs)
	return __en.figures_uttered_origins_range(inputs)
});
export const figures_uttered_purpose = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_purpose(inputs)
	return __en.figures_uttered_purpose(inputs)
});
export const figures_uttered_same_network = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_same_network(inputs)
	return __en.figures_uttered_same_network(inputs)
});
export const figures_uttered_source = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_source(inputs)
	return __en.figures_uttered_source(inputs)
});
export const figures_uttered_ungraded = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_uttered_ungraded(inputs)
	return __en.figures_uttered_ungraded(inputs)
});
export const figures_when_aria = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_when_aria(inputs)
	return __en.figures_when_aria(inputs)
});
export const figures_when_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_when_heading(inputs)
	return __en.figures_when_heading(inputs)
});
export const figures_when_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_when_none(inputs)
	return __en.figures_when_none(inputs)
});
export const figures_who_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_who_heading(inputs)
	return __en.figures_who_heading(inputs)
});
export const figures_withheld = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_withheld(inputs)
	return __en.figures_withheld(inputs)
});
export const figures_without_drops_out = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_without_drops_out(inputs)
	return __en.figures_without_drops_out(inputs)
});
export const figures_without_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_without_heading(inputs)
	return __en.figures_without_heading(inputs)
});
export const figures_without_stays = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_without_stays(inputs)
	return __en.figures_without_stays(inputs)
});
export const figures_without_stays_by = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.figures_without_stays_by(inputs)
	return __en.figures_without_stays_by(inputs)
});
export const finding_compared_address = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_compared_address(inputs)
	return __en.finding_compared_address(inputs)
});
export const finding_compared_birth_date = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_compared_birth_date(inputs)
	return __en.finding_compared_birth_date(inputs)
});
export const finding_compared_birthplace = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_compared_birthplace(inputs)
	return __en.finding_compared_birthplace(inputs)
});
export const finding_compared_document = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_compared_document(inputs)
	return __en.finding_compared_document(inputs)
});
export const finding_compared_email = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_compared_email(inputs)
	return __en.finding_compared_email(inputs)
});
export const finding_compared_gender = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_compared_gender(inputs)
	return __en.finding_compared_gender(inputs)
});
export const finding_compared_name = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_compared_name(inputs)
	return __en.finding_compared_name(inputs)
});
export const finding_compared_nationality = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_compared_nationality(inputs)
	return __en.finding_compared_nationality(inputs)
});
export const finding_compared_phone = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_compared_phone(inputs)
	return __en.finding_compared_phone(inputs)
});
export const finding_compared_place = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_compared_place(inputs)
	return __en.finding_compared_place(inputs)
});
export const finding_compared_postcode = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_compared_postcode(inputs)
	return __en.finding_compared_postcode(inputs)
});
export const finding_compared_with = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_compared_with(inputs)
	return __en.finding_compared_with(inputs)
});
export const finding_explain_apart = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_apart(inputs)
	return __en.finding_explain_apart(inputs)
});
export const finding_explain_field = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_field(inputs)
	return __en.finding_explain_field(inputs)
});
export const finding_explain_held_contradicted = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_held_contradicted(inputs)
	return __en.finding_explain_held_contradicted(inputs)
});
export const finding_explain_held_fits_two = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_held_fits_two(inputs)
	return __en.finding_explain_held_fits_two(inputs)
});
export const finding_explain_held_household = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_held_household(inputs)
	return __en.finding_explain_held_household(inputs)
});
export const finding_explain_held_in_part = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_held_in_part(inputs)
	return __en.finding_explain_held_in_part(inputs)
});
export const finding_explain_held_judgement = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_held_judgement(inputs)
	return __en.finding_explain_held_judgement(inputs)
});
export const finding_explain_held_name_only = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_held_name_only(inputs)
	return __en.finding_explain_held_name_only(inputs)
});
export const finding_explain_held_nameless = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_held_nameless(inputs)
	return __en.finding_explain_held_nameless(inputs)
});
export const finding_explain_held_namesakes = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_held_namesakes(inputs)
	return __en.finding_explain_held_namesakes(inputs)
});
export const finding_explain_held_others = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_held_others(inputs)
	return __en.finding_explain_held_others(inputs)
});
export const finding_explain_held_parents = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_held_parents(inputs)
	return __en.finding_explain_held_parents(inputs)
});
export const finding_explain_held_twins = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_held_twins(inputs)
	return __en.finding_explain_held_twins(inputs)
});
export const finding_explain_held_unseen = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_held_unseen(inputs)
	return __en.finding_explain_held_unseen(inputs)
});
export const finding_explain_lost = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_lost(inputs)
	return __en.finding_explain_lost(inputs)
});
export const finding_explain_missing = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_missing(inputs)
	return __en.finding_explain_missing(inputs)
});
export const finding_explain_nothing_near = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_nothing_near(inputs)
	return __en.finding_explain_nothing_near(inputs)
});
export const finding_explain_prior = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_prior(inputs)
	return __en.finding_explain_prior(inputs)
});
export const finding_explain_rivals = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_rivals(inputs)
	return __en.finding_explain_rivals(inputs)
});
export const finding_explain_same = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_same(inputs)
	return __en.finding_explain_same(inputs)
});
export const finding_explain_sum = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_explain_sum(inputs)
	return __en.finding_explain_sum(inputs)
});
export const finding_left_first_given = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_left_first_given(inputs)
	return __en.finding_left_first_given(inputs)
});
export const finding_left_form_given = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_left_form_given(inputs)
	return __en.finding_left_form_given(inputs)
});
export const finding_left_more = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_left_more(inputs)
	return __en.finding_left_more(inputs)
});
export const finding_left_near_given = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_left_near_given(inputs)
	return __en.finding_left_near_given(inputs)
});
export const finding_left_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_left_none(inputs)
	return __en.finding_left_none(inputs)
});
export const finding_left_one_each = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_left_one_each(inputs)
	return __en.finding_left_one_each(inputs)
});
export const finding_left_one_sided = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_left_one_sided(inputs)
	return __en.finding_left_one_sided(inputs)
});
export const finding_left_other_given = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_left_other_given(inputs)
	return __en.finding_left_other_given(inputs)
});
export const finding_level_day_and_month_swapped = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_day_and_month_swapped(inputs)
	return __en.finding_level_day_and_month_swapped(inputs)
});
export const finding_level_different = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_different(inputs)
	return __en.finding_level_different(inputs)
});
export const finding_level_equal = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_equal(inputs)
	return __en.finding_level_equal(inputs)
});
export const finding_level_equal_common = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_equal_common(inputs)
	return __en.finding_level_equal_common(inputs)
});
export const finding_level_equal_rare = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_equal_rare(inputs)
	return __en.finding_level_equal_rare(inputs)
});
export const finding_level_few_words = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_few_words(inputs)
	return __en.finding_level_few_words(inputs)
});
export const finding_level_guessed_within_2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_guessed_within_2(inputs)
	return __en.finding_level_guessed_within_2(inputs)
});
export const finding_level_half_of_the_words = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_half_of_the_words(inputs)
	return __en.finding_level_half_of_the_words(inputs)
});
export const finding_level_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_missing(inputs)
	return __en.finding_level_missing(inputs)
});
export const finding_level_month_and_day = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_month_and_day(inputs)
	return __en.finding_level_month_and_day(inputs)
});
export const finding_level_month_and_day_gap = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_month_and_day_gap(inputs)
	return __en.finding_level_month_and_day_gap(inputs)
});
export const finding_level_most_words = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_most_words(inputs)
	return __en.finding_level_most_words(inputs)
});
export const finding_level_names_between = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_names_between(inputs)
	return __en.finding_level_names_between(inputs)
});
export const finding_level_names_less = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_names_less(inputs)
	return __en.finding_level_names_less(inputs)
});
export const finding_level_names_more = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_names_more(inputs)
	return __en.finding_level_names_more(inputs)
});
export const finding_level_nearly_all_words = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_nearly_all_words(inputs)
	return __en.finding_level_nearly_all_words(inputs)
});
export const finding_level_one_apart = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_one_apart(inputs)
	return __en.finding_level_one_apart(inputs)
});
export const finding_level_one_digit = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_one_digit(inputs)
	return __en.finding_level_one_digit(inputs)
});
export const finding_level_one_digit_gap = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_one_digit_gap(inputs)
	return __en.finding_level_one_digit_gap(inputs)
});
export const finding_level_one_edit = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_one_edit(inputs)
	return __en.finding_level_one_edit(inputs)
});
export const finding_level_other_day_of_the_year = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_other_day_of_the_year(inputs)
	return __en.finding_level_other_day_of_the_year(inputs)
});
export const finding_level_same_area = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_same_area(inputs)
	return __en.finding_level_same_area(inputs)
});
export const finding_level_same_domain = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_same_domain(inputs)
	return __en.finding_level_same_domain(inputs)
});
export const finding_level_same_local_part = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_same_local_part(inputs)
	return __en.finding_level_same_local_part(inputs)
});
export const finding_level_same_outward_part = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_same_outward_part(inputs)
	return __en.finding_level_same_outward_part(inputs)
});
export const finding_level_same_sector = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_same_sector(inputs)
	return __en.finding_level_same_sector(inputs)
});
export const finding_level_shared_word = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_shared_word(inputs)
	return __en.finding_level_shared_word(inputs)
});
export const finding_level_similar = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_similar(inputs)
	return __en.finding_level_similar(inputs)
});
export const finding_level_some_words = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_some_words(inputs)
	return __en.finding_level_some_words(inputs)
});
export const finding_level_two_digits = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_two_digits(inputs)
	return __en.finding_level_two_digits(inputs)
});
export const finding_level_two_digits_gap = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_two_digits_gap(inputs)
	return __en.finding_level_two_digits_gap(inputs)
});
export const finding_level_two_or_three_edits = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_two_or_three_edits(inputs)
	return __en.finding_level_two_or_three_edits(inputs)
});
export const finding_level_year_and_one_part = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_year_and_one_part(inputs)
	return __en.finding_level_year_and_one_part(inputs)
});
export const finding_level_year_only = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_year_only(inputs)
	return __en.finding_level_year_only(inputs)
});
export const finding_level_year_within_10 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_year_within_10(inputs)
	return __en.finding_level_year_within_10(inputs)
});
export const finding_level_year_within_2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_level_year_within_2(inputs)
	return __en.finding_level_year_within_2(inputs)
});
export const finding_links_cannot = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_cannot(inputs)
	return __en.finding_links_cannot(inputs)
});
export const finding_links_dragnet = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_dragnet(inputs)
	return __en.finding_links_dragnet(inputs)
});
export const finding_links_edges_undated = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_edges_undated(inputs)
	return __en.finding_links_edges_undated(inputs)
});
export const finding_links_hub = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_hub(inputs)
	return __en.finding_links_hub(inputs)
});
export const finding_links_members_only = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_members_only(inputs)
	return __en.finding_links_members_only(inputs)
});
export const finding_links_none = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_none(inputs)
	return __en.finding_links_none(inputs)
});
export const finding_links_not_guilt = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_not_guilt(inputs)
	return __en.finding_links_not_guilt(inputs)
});
export const finding_links_nothing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_nothing(inputs)
	return __en.finding_links_nothing(inputs)
});
export const finding_links_null_bicm = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_null_bicm(inputs)
	return __en.finding_links_null_bicm(inputs)
});
export const finding_links_null_bicm_edges = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_null_bicm_edges(inputs)
	return __en.finding_links_null_bicm_edges(inputs)
});
export const finding_links_null_hypergeometric = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_null_hypergeometric(inputs)
	return __en.finding_links_null_hypergeometric(inputs)
});
export const finding_links_null_permutation = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_null_permutation(inputs)
	return __en.finding_links_null_permutation(inputs)
});
export const finding_links_row = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_row(inputs)
	return __en.finding_links_row(inputs)
});
export const finding_links_single = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_single(inputs)
	return __en.finding_links_single(inputs)
});
export const finding_links_supported = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_supported(inputs)
	return __en.finding_links_supported(inputs)
});
export const finding_links_tested = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_tested(inputs)
	return __en.finding_links_tested(inputs)
});
export const finding_links_tested_edges = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_tested_edges(inputs)
	return __en.finding_links_tested_edges(inputs)
});
export const finding_links_unused = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_unused(inputs)
	return __en.finding_links_unused(inputs)
});
export const finding_links_written = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_links_written(inputs)
	return __en.finding_links_written(inputs)
});
export const finding_match_found = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_match_found(inputs)
	return __en.finding_match_found(inputs)
});
export const finding_match_homes_only = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_match_homes_only(inputs)
	return __en.finding_match_homes_only(inputs)
});
export const finding_match_model_written = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_match_model_written(inputs)
	return __en.finding_match_model_written(inputs)
});
export const finding_match_names_only = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_match_names_only(inputs)
	return __en.finding_match_names_only(inputs)
});
export const finding_names_candidate = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_names_candidate(inputs)
	return __en.finding_names_candidate(inputs)
});
export const finding_names_compared = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_names_compared(inputs)
	return __en.finding_names_compared(inputs)
});
export const finding_pairs_cannot = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_pairs_cannot(inputs)
	return __en.finding_pairs_cannot(inputs)
});
export const finding_pairs_smallest = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_pairs_smallest(inputs)
	return __en.finding_pairs_smallest(inputs)
});
export const finding_pairs_summary = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_pairs_summary(inputs)
	return __en.finding_pairs_summary(inputs)
});
export const finding_path_building = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_building(inputs)
	return __en.finding_path_building(inputs)
});
export const finding_path_identity = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_identity(inputs)
	return __en.finding_path_identity(inputs)
});
export const finding_path_kind_account = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_kind_account(inputs)
	return __en.finding_path_kind_account(inputs)
});
export const finding_path_kind_address = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_kind_address(inputs)
	return __en.finding_path_kind_address(inputs)
});
export const finding_path_kind_device = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_kind_device(inputs)
	return __en.finding_path_kind_device(inputs)
});
export const finding_path_kind_document = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_kind_document(inputs)
	return __en.finding_path_kind_document(inputs)
});
export const finding_path_kind_email = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_kind_email(inputs)
	return __en.finding_path_kind_email(inputs)
});
export const finding_path_kind_event = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_kind_event(inputs)
	return __en.finding_path_kind_event(inputs)
});
export const finding_path_kind_journey = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_kind_journey(inputs)
	return __en.finding_path_kind_journey(inputs)
});
export const finding_path_kind_organisation = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_kind_organisation(inputs)
	return __en.finding_path_kind_organisation(inputs)
});
export const finding_path_kind_phone = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_kind_phone(inputs)
	return __en.finding_path_kind_phone(inputs)
});
export const finding_path_kind_vehicle = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_kind_vehicle(inputs)
	return __en.finding_path_kind_vehicle(inputs)
});
export const finding_path_memo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_memo(inputs)
	return __en.finding_path_memo(inputs)
});
export const finding_path_memo_source = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_memo_source(inputs)
	return __en.finding_path_memo_source(inputs)
});
export const finding_path_place = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_place(inputs)
	return __en.finding_path_place(inputs)
});
export const finding_path_records = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_records(inputs)
	return __en.finding_path_records(inputs)
});
export const finding_path_row = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_row(inputs)
	return __en.finding_path_row(inputs)
});
export const finding_path_row_day = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_path_row_day(inputs)
	return __en.finding_path_row_day(inputs)
});
export const finding_people_attached = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_attached(inputs)
	return __en.finding_people_attached(inputs)
});
export const finding_people_blocking = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_blocking(inputs)
	return __en.finding_people_blocking(inputs)
});
export const finding_people_blocks = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_blocks(inputs)
	return __en.finding_people_blocks(inputs)
});
export const finding_people_candidates = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_candidates(inputs)
	return __en.finding_people_candidates(inputs)
});
export const finding_people_columns = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_columns(inputs)
	return __en.finding_people_columns(inputs)
});
export const finding_people_columns_missing = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_columns_missing(inputs)
	return __en.finding_people_columns_missing(inputs)
});
export const finding_people_curve_judged = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_curve_judged(inputs)
	return __en.finding_people_curve_judged(inputs)
});
export const finding_people_drift = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_drift(inputs)
	return __en.finding_people_drift(inputs)
});
export const finding_people_errors = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_errors(inputs)
	return __en.finding_people_errors(inputs)
});
export const finding_people_estimate = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_estimate(inputs)
	return __en.finding_people_estimate(inputs)
});
export const finding_people_failed = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_failed(inputs)
	return __en.finding_people_failed(inputs)
});
export const finding_people_found = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_found(inputs)
	return __en.finding_people_found(inputs)
});
export const finding_people_homes_only = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_homes_only(inputs)
	return __en.finding_people_homes_only(inputs)
});
export const finding_people_judgements = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_judgements(inputs)
	return __en.finding_people_judgements(inputs)
});
export const finding_people_measured = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_measured(inputs)
	return __en.finding_people_measured(inputs)
});
export const finding_people_names_only = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_names_only(inputs)
	return __en.finding_people_names_only(inputs)
});
export const finding_people_no_field = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_no_field(inputs)
	return __en.finding_people_no_field(inputs)
});
export const finding_people_no_match = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_no_match(inputs)
	return __en.finding_people_no_match(inputs)
});
export const finding_people_organisations = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_organisations(inputs)
	return __en.finding_people_organisations(inputs)
});
export const finding_people_passed_over = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_passed_over(inputs)
	return __en.finding_people_passed_over(inputs)
});
export const finding_people_placeholders = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_placeholders(inputs)
	return __en.finding_people_placeholders(inputs)
});
export const finding_people_precision = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_precision(inputs)
	return __en.finding_people_precision(inputs)
});
export const finding_people_rejected = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_rejected(inputs)
	return __en.finding_people_rejected(inputs)
});
export const finding_people_rule_alone = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_rule_alone(inputs)
	return __en.finding_people_rule_alone(inputs)
});
export const finding_people_rule_expected = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_rule_expected(inputs)
	return __en.finding_people_rule_expected(inputs)
});
export const finding_people_rule_left = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_rule_left(inputs)
	return __en.finding_people_rule_left(inputs)
});
export const finding_people_rule_name = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_rule_name(inputs)
	return __en.finding_people_rule_name(inputs)
});
export const finding_people_rule_pairs = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_rule_pairs(inputs)
	return __en.finding_people_rule_pairs(inputs)
});
export const finding_people_rule_recall = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_rule_recall(inputs)
	return __en.finding_people_rule_recall(inputs)
});
export const finding_people_rule_split = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_rule_split(inputs)
	return __en.finding_people_rule_split(inputs)
});
export const finding_people_rule_unsplit = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_rule_unsplit(inputs)
	return __en.finding_people_rule_unsplit(inputs)
});
export const finding_people_sample = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_sample(inputs)
	return __en.finding_people_sample(inputs)
});
export const finding_people_small = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_small(inputs)
	return __en.finding_people_small(inputs)
});
export const finding_people_two_parties = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_two_parties(inputs)
	return __en.finding_people_two_parties(inputs)
});
export const finding_people_warning = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_people_warning(inputs)
	return __en.finding_people_warning(inputs)
});
export const finding_protected_birthplace = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_protected_birthplace(inputs)
	return __en.finding_protected_birthplace(inputs)
});
export const finding_protected_ethnicity = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_protected_ethnicity(inputs)
	return __en.finding_protected_ethnicity(inputs)
});
export const finding_protected_health = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_protected_health(inputs)
	return __en.finding_protected_health(inputs)
});
export const finding_protected_nationality = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_protected_nationality(inputs)
	return __en.finding_protected_nationality(inputs)
});
export const finding_protected_politics = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_protected_politics(inputs)
	return __en.finding_protected_politics(inputs)
});
export const finding_protected_religion = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_protected_religion(inputs)
	return __en.finding_protected_religion(inputs)
});
export const finding_refused_adverse_needs_two_on_outcome = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_adverse_needs_two_on_outcome(inputs)
	return __en.finding_refused_adverse_needs_two_on_outcome(inputs)
});
export const finding_refused_adverse_needs_two_on_outcome_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_adverse_needs_two_on_outcome_todo(inputs)
	return __en.finding_refused_adverse_needs_two_on_outcome_todo(inputs)
});
export const finding_refused_already_decided_by_you = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_already_decided_by_you(inputs)
	return __en.finding_refused_already_decided_by_you(inputs)
});
export const finding_refused_already_decided_by_you_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_already_decided_by_you_todo(inputs)
	return __en.finding_refused_already_decided_by_you_todo(inputs)
});
export const finding_refused_already_settled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_already_settled(inputs)
	return __en.finding_refused_already_settled(inputs)
});
export const finding_refused_already_settled_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_already_settled_todo(inputs)
	return __en.finding_refused_already_settled_todo(inputs)
});
export const finding_refused_analyst_may_not_review = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_analyst_may_not_review(inputs)
	return __en.finding_refused_analyst_may_not_review(inputs)
});
export const finding_refused_analyst_may_not_review_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_analyst_may_not_review_todo(inputs)
	return __en.finding_refused_analyst_may_not_review_todo(inputs)
});
export const finding_refused_conduct_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_conduct_missing(inputs)
	return __en.finding_refused_conduct_missing(inputs)
});
export const finding_refused_conduct_missing_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_conduct_missing_todo(inputs)
	return __en.finding_refused_conduct_missing_todo(inputs)
});
export const finding_refused_confirmation_missing = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_confirmation_missing(inputs)
	return __en.finding_refused_confirmation_missing(inputs)
});
export const finding_refused_confirmation_missing_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_confirmation_missing_todo(inputs)
	return __en.finding_refused_confirmation_missing_todo(inputs)
});
export const finding_refused_evidence_changed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_evidence_changed(inputs)
	return __en.finding_refused_evidence_changed(inputs)
});
export const finding_refused_evidence_changed_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_evidence_changed_todo(inputs)
	return __en.finding_refused_evidence_changed_todo(inputs)
});
export const finding_refused_evidence_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_evidence_missing(inputs)
	return __en.finding_refused_evidence_missing(inputs)
});
export const finding_refused_evidence_missing_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_evidence_missing_todo(inputs)
	return __en.finding_refused_evidence_missing_todo(inputs)
});
export const finding_refused_evidence_unknown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_evidence_unknown(inputs)
	return __en.finding_refused_evidence_unknown(inputs)
});
export const finding_refused_evidence_unknown_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_evidence_unknown_todo(inputs)
	return __en.finding_refused_evidence_unknown_todo(inputs)
});
export const finding_refused_exclusion_not_approved = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_exclusion_not_approved(inputs)
	return __en.finding_refused_exclusion_not_approved(inputs)
});
export const finding_refused_exclusion_not_approved_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_exclusion_not_approved_todo(inputs)
	return __en.finding_refused_exclusion_not_approved_todo(inputs)
});
export const finding_refused_export_answer_first = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_export_answer_first(inputs)
	return __en.finding_refused_export_answer_first(inputs)
});
export const finding_refused_export_answer_first_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_export_answer_first_todo(inputs)
	return __en.finding_refused_export_answer_first_todo(inputs)
});
export const finding_refused_export_needs_protection = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_export_needs_protection(inputs)
	return __en.finding_refused_export_needs_protection(inputs)
});
export const finding_refused_export_needs_protection_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_export_needs_protection_todo(inputs)
	return __en.finding_refused_export_needs_protection_todo(inputs)
});
export const finding_refused_export_purpose_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_export_purpose_missing(inputs)
	return __en.finding_refused_export_purpose_missing(inputs)
});
export const finding_refused_export_purpose_missing_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_export_purpose_missing_todo(inputs)
	return __en.finding_refused_export_purpose_missing_todo(inputs)
});
export const finding_refused_innocent_explanation_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_innocent_explanation_missing(inputs)
	return __en.finding_refused_innocent_explanation_missing(inputs)
});
export const finding_refused_innocent_explanation_missing_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_innocent_explanation_missing_todo(inputs)
	return __en.finding_refused_innocent_explanation_missing_todo(inputs)
});
export const finding_refused_key_name_taken = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_key_name_taken(inputs)
	return __en.finding_refused_key_name_taken(inputs)
});
export const finding_refused_key_name_taken_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_key_name_taken_todo(inputs)
	return __en.finding_refused_key_name_taken_todo(inputs)
});
export const finding_refused_leg_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_leg_missing(inputs)
	return __en.finding_refused_leg_missing(inputs)
});
export const finding_refused_leg_missing_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_leg_missing_todo(inputs)
	return __en.finding_refused_leg_missing_todo(inputs)
});
export const finding_refused_needs_adjudicator = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_needs_adjudicator(inputs)
	return __en.finding_refused_needs_adjudicator(inputs)
});
export const finding_refused_needs_adjudicator_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_needs_adjudicator_todo(inputs)
	return __en.finding_refused_needs_adjudicator_todo(inputs)
});
export const finding_refused_no_redress_open = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_no_redress_open(inputs)
	return __en.finding_refused_no_redress_open(inputs)
});
export const finding_refused_no_redress_open_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_no_redress_open_todo(inputs)
	return __en.finding_refused_no_redress_open_todo(inputs)
});
export const finding_refused_not_a_person_pair = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_not_a_person_pair(inputs)
	return __en.finding_refused_not_a_person_pair(inputs)
});
export const finding_refused_not_a_person_pair_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_not_a_person_pair_todo(inputs)
	return __en.finding_refused_not_a_person_pair_todo(inputs)
});
export const finding_refused_not_held = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_not_held(inputs)
	return __en.finding_refused_not_held(inputs)
});
export const finding_refused_not_held_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_not_held_todo(inputs)
	return __en.finding_refused_not_held_todo(inputs)
});
export const finding_refused_not_paused = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_not_paused(inputs)
	return __en.finding_refused_not_paused(inputs)
});
export const finding_refused_not_paused_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_not_paused_todo(inputs)
	return __en.finding_refused_not_paused_todo(inputs)
});
export const finding_refused_not_sampled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_not_sampled(inputs)
	return __en.finding_refused_not_sampled(inputs)
});
export const finding_refused_not_sampled_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_not_sampled_todo(inputs)
	return __en.finding_refused_not_sampled_todo(inputs)
});
export const finding_refused_not_taken_by_you = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_not_taken_by_you(inputs)
	return __en.finding_refused_not_taken_by_you(inputs)
});
export const finding_refused_not_taken_by_you_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_not_taken_by_you_todo(inputs)
	return __en.finding_refused_not_taken_by_you_todo(inputs)
});
export const finding_refused_not_under_protection = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_not_under_protection(inputs)
	return __en.finding_refused_not_under_protection(inputs)
});
export const finding_refused_not_under_protection_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_not_under_protection_todo(inputs)
	return __en.finding_refused_not_under_protection_todo(inputs)
});
export const finding_refused_nothing_to_purge = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_nothing_to_purge(inputs)
	return __en.finding_refused_nothing_to_purge(inputs)
});
export const finding_refused_nothing_to_purge_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_nothing_to_purge_todo(inputs)
	return __en.finding_refused_nothing_to_purge_todo(inputs)
});
export const finding_refused_nothing_to_sample = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_nothing_to_sample(inputs)
	return __en.finding_refused_nothing_to_sample(inputs)
});
export const finding_refused_nothing_to_sample_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_nothing_to_sample_todo(inputs)
	return __en.finding_refused_nothing_to_sample_todo(inputs)
});
export const finding_refused_own_work = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_own_work(inputs)
	return __en.finding_refused_own_work(inputs)
});
export const finding_refused_own_work_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_own_work_todo(inputs)
	return __en.finding_refused_own_work_todo(inputs)
});
export const finding_refused_paused = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_paused(inputs)
	return __en.finding_refused_paused(inputs)
});
export const finding_refused_paused_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_paused_todo(inputs)
	return __en.finding_refused_paused_todo(inputs)
});
export const finding_refused_person_not_in_cohort = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_person_not_in_cohort(inputs)
	return __en.finding_refused_person_not_in_cohort(inputs)
});
export const finding_refused_person_not_in_cohort_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_person_not_in_cohort_todo(inputs)
	return __en.finding_refused_person_not_in_cohort_todo(inputs)
});
export const finding_refused_protected_attribute = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_protected_attribute(inputs)
	return __en.finding_refused_protected_attribute(inputs)
});
export const finding_refused_protected_attribute_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_protected_attribute_todo(inputs)
	return __en.finding_refused_protected_attribute_todo(inputs)
});
export const finding_refused_purge_suspended = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_purge_suspended(inputs)
	return __en.finding_refused_purge_suspended(inputs)
});
export const finding_refused_purge_suspended_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_purge_suspended_todo(inputs)
	return __en.finding_refused_purge_suspended_todo(inputs)
});
export const finding_refused_reason_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_reason_missing(inputs)
	return __en.finding_refused_reason_missing(inputs)
});
export const finding_refused_reason_missing_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_reason_missing_todo(inputs)
	return __en.finding_refused_reason_missing_todo(inputs)
});
export const finding_refused_redress_needs_someone_new = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_redress_needs_someone_new(inputs)
	return __en.finding_refused_redress_needs_someone_new(inputs)
});
export const finding_refused_redress_needs_someone_new_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_redress_needs_someone_new_todo(inputs)
	return __en.finding_refused_redress_needs_someone_new_todo(inputs)
});
export const finding_refused_reopen_needs_someone_else = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_reopen_needs_someone_else(inputs)
	return __en.finding_refused_reopen_needs_someone_else(inputs)
});
export const finding_refused_reopen_needs_someone_else_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_reopen_needs_someone_else_todo(inputs)
	return __en.finding_refused_reopen_needs_someone_else_todo(inputs)
});
export const finding_refused_role_missing = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_role_missing(inputs)
	return __en.finding_refused_role_missing(inputs)
});
export const finding_refused_role_missing_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_role_missing_todo(inputs)
	return __en.finding_refused_role_missing_todo(inputs)
});
export const finding_refused_same_person_twice = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_same_person_twice(inputs)
	return __en.finding_refused_same_person_twice(inputs)
});
export const finding_refused_same_person_twice_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_same_person_twice_todo(inputs)
	return __en.finding_refused_same_person_twice_todo(inputs)
});
export const finding_refused_script_key_outside_simulation = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_script_key_outside_simulation(inputs)
	return __en.finding_refused_script_key_outside_simulation(inputs)
});
export const finding_refused_script_key_outside_simulation_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_script_key_outside_simulation_todo(inputs)
	return __en.finding_refused_script_key_outside_simulation_todo(inputs)
});
export const finding_refused_system_may_not = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_system_may_not(inputs)
	return __en.finding_refused_system_may_not(inputs)
});
export const finding_refused_system_may_not_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_system_may_not_todo(inputs)
	return __en.finding_refused_system_may_not_todo(inputs)
});
export const finding_refused_taken_by_other = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_taken_by_other(inputs)
	return __en.finding_refused_taken_by_other(inputs)
});
export const finding_refused_taken_by_other_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_taken_by_other_todo(inputs)
	return __en.finding_refused_taken_by_other_todo(inputs)
});
export const finding_refused_unknown_key = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_unknown_key(inputs)
	return __en.finding_refused_unknown_key(inputs)
});
export const finding_refused_unknown_key_todo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_refused_unknown_key_todo(inputs)
	return __en.finding_refused_unknown_key_todo(inputs)
});
export const finding_ribbon_building = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_ribbon_building(inputs)
	return __en.finding_ribbon_building(inputs)
});
export const finding_ribbon_date_unknown = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_ribbon_date_unknown(inputs)
	return __en.finding_ribbon_date_unknown(inputs)
});
export const finding_ribbon_hub = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_ribbon_hub(inputs)
	return __en.finding_ribbon_hub(inputs)
});
export const finding_ribbon_memo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_ribbon_memo(inputs)
	return __en.finding_ribbon_memo(inputs)
});
export const finding_ribbon_network = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_ribbon_network(inputs)
	return __en.finding_ribbon_network(inputs)
});
export const finding_ribbon_possible = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_ribbon_possible(inputs)
	return __en.finding_ribbon_possible(inputs)
});
export const finding_ribbon_record = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_ribbon_record(inputs)
	return __en.finding_ribbon_record(inputs)
});
export const finding_ribbon_records = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_ribbon_records(inputs)
	return __en.finding_ribbon_records(inputs)
});
export const finding_ribbon_row = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_ribbon_row(inputs)
	return __en.finding_ribbon_row(inputs)
});
export const finding_ribbon_sole = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_ribbon_sole(inputs)
	return __en.finding_ribbon_sole(inputs)
});
export const finding_ribbon_title = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_ribbon_title(inputs)
	return __en.finding_ribbon_title(inputs)
});
export const finding_ribbon_users = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_ribbon_users(inputs)
	return __en.finding_ribbon_users(inputs)
});
export const finding_rival_birth_dates_a_generation_apart = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_rival_birth_dates_a_generation_apart(inputs)
	return __en.finding_rival_birth_dates_a_generation_apart(inputs)
});
export const finding_rival_birth_dates_of_siblings = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_rival_birth_dates_of_siblings(inputs)
	return __en.finding_rival_birth_dates_of_siblings(inputs)
});
export const finding_rival_same = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_rival_same(inputs)
	return __en.finding_rival_same(inputs)
});
export const finding_rival_same_birth_date = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_rival_same_birth_date(inputs)
	return __en.finding_rival_same_birth_date(inputs)
});
export const finding_rival_same_full_name = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_rival_same_full_name(inputs)
	return __en.finding_rival_same_full_name(inputs)
});
export const finding_rival_same_surname = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_rival_same_surname(inputs)
	return __en.finding_rival_same_surname(inputs)
});
export const finding_rival_unrelated = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_rival_unrelated(inputs)
	return __en.finding_rival_unrelated(inputs)
});
export const finding_screen_caveat = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_screen_caveat(inputs)
	return __en.finding_screen_caveat(inputs)
});
export const finding_screen_chance = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_screen_chance(inputs)
	return __en.finding_screen_chance(inputs)
});
export const finding_screen_columns = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_screen_columns(inputs)
	return __en.finding_screen_columns(inputs)
});
export const finding_screen_date = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_screen_date(inputs)
	return __en.finding_screen_date(inputs)
});
export const finding_screen_list = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_screen_list(inputs)
	return __en.finding_screen_list(inputs)
});
export const finding_screen_none = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_screen_none(inputs)
	return __en.finding_screen_none(inputs)
});
export const finding_screen_searched = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_screen_searched(inputs)
	return __en.finding_screen_searched(inputs)
});
export const finding_unknown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.finding_unknown(inputs)
	return __en.finding_unknown(inputs)
});
export const step_declare_earlier = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_declare_earlier(inputs)
	return __en.step_declare_earlier(inputs)
});
export const step_declare_network = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_declare_network(inputs)
	return __en.step_declare_network(inputs)
});
export const step_declare_persons = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_declare_persons(inputs)
	return __en.step_declare_persons(inputs)
});
export const step_declare_reassigned = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_declare_reassigned(inputs)
	return __en.step_declare_reassigned(inputs)
});
export const step_declare_said = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_declare_said(inputs)
	return __en.step_declare_said(inputs)
});
export const step_declare_said_hedged = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_declare_said_hedged(inputs)
	return __en.step_declare_said_hedged(inputs)
});
export const step_declare_same = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_declare_same(inputs)
	return __en.step_declare_same(inputs)
});
export const step_exclusion_approved = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_exclusion_approved(inputs)
	return __en.step_exclusion_approved(inputs)
});
export const step_exclusion_loss = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_exclusion_loss(inputs)
	return __en.step_exclusion_loss(inputs)
});
export const step_exclusion_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_exclusion_none(inputs)
	return __en.step_exclusion_none(inputs)
});
export const step_exclusion_one = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_exclusion_one(inputs)
	return __en.step_exclusion_one(inputs)
});
export const step_exclusion_two = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_exclusion_two(inputs)
	return __en.step_exclusion_two(inputs)
});
export const step_exclusion_waiting = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_exclusion_waiting(inputs)
	return __en.step_exclusion_waiting(inputs)
});
export const step_export_asked = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_export_asked(inputs)
	return __en.step_export_asked(inputs)
});
export const step_export_given = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_export_given(inputs)
	return __en.step_export_given(inputs)
});
export const step_export_line = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_export_line(inputs)
	return __en.step_export_line(inputs)
});
export const step_export_line_changed = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_export_line_changed(inputs)
	return __en.step_export_line_changed(inputs)
});
export const step_export_total = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_export_total(inputs)
	return __en.step_export_total(inputs)
});
export const step_import_balance = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_balance(inputs)
	return __en.step_import_balance(inputs)
});
export const step_import_balance_sheet = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_balance_sheet(inputs)
	return __en.step_import_balance_sheet(inputs)
});
export const step_import_balance_text = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_balance_text(inputs)
	return __en.step_import_balance_text(inputs)
});
export const step_import_check = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_check(inputs)
	return __en.step_import_check(inputs)
});
export const step_import_check_agrees = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_check_agrees(inputs)
	return __en.step_import_check_agrees(inputs)
});
export const step_import_check_amount = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_check_amount(inputs)
	return __en.step_import_check_amount(inputs)
});
export const step_import_check_difference = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_check_difference(inputs)
	return __en.step_import_check_difference(inputs)
});
export const step_import_check_differs = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_check_differs(inputs)
	return __en.step_import_check_differs(inputs)
});
export const step_import_check_from = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_check_from(inputs)
	return __en.step_import_check_from(inputs)
});
export const step_import_check_nothing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_check_nothing(inputs)
	return __en.step_import_check_nothing(inputs)
});
export const step_import_check_persons = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_check_persons(inputs)
	return __en.step_import_check_persons(inputs)
});
export const step_import_check_rows = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_check_rows(inputs)
	return __en.step_import_check_rows(inputs)
});
export const step_import_check_to = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_check_to(inputs)
	return __en.step_import_check_to(inputs)
});
export const step_import_columns_unused = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_columns_unused(inputs)
	return __en.step_import_columns_unused(inputs)
});
export const step_import_delimiter_bars = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_delimiter_bars(inputs)
	return __en.step_import_delimiter_bars(inputs)
});
export const step_import_delimiter_commas = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_delimiter_commas(inputs)
	return __en.step_import_delimiter_commas(inputs)
});
export const step_import_delimiter_one_column = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_delimiter_one_column(inputs)
	return __en.step_import_delimiter_one_column(inputs)
});
export const step_import_delimiter_semicolons = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_delimiter_semicolons(inputs)
	return __en.step_import_delimiter_semicolons(inputs)
});
export const step_import_delimiter_tabs = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_delimiter_tabs(inputs)
	return __en.step_import_delimiter_tabs(inputs)
});
export const step_import_empty = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_empty(inputs)
	return __en.step_import_empty(inputs)
});
export const step_import_explained = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_explained(inputs)
	return __en.step_import_explained(inputs)
});
export const step_import_file = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_file(inputs)
	return __en.step_import_file(inputs)
});
export const step_import_file_again = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_file_again(inputs)
	return __en.step_import_file_again(inputs)
});
export const step_import_flag_ambiguous_date = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_flag_ambiguous_date(inputs)
	return __en.step_import_flag_ambiguous_date(inputs)
});
export const step_import_flag_first_of_january = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_flag_first_of_january(inputs)
	return __en.step_import_flag_first_of_january(inputs)
});
export const step_import_flag_implausible = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_flag_implausible(inputs)
	return __en.step_import_flag_implausible(inputs)
});
export const step_import_flag_imprecise_date = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_flag_imprecise_date(inputs)
	return __en.step_import_flag_imprecise_date(inputs)
});
export const step_import_flag_not_in_file = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_flag_not_in_file(inputs)
	return __en.step_import_flag_not_in_file(inputs)
});
export const step_import_flag_other = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_flag_other(inputs)
	return __en.step_import_flag_other(inputs)
});
export const step_import_flag_placeholder = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_flag_placeholder(inputs)
	return __en.step_import_flag_placeholder(inputs)
});
export const step_import_flag_unparsable_date = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_flag_unparsable_date(inputs)
	return __en.step_import_flag_unparsable_date(inputs)
});
export const step_import_flag_unreadable_email = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_flag_unreadable_email(inputs)
	return __en.step_import_flag_unreadable_email(inputs)
});
export const step_import_flag_unreadable_phone = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_flag_unreadable_phone(inputs)
	return __en.step_import_flag_unreadable_phone(inputs)
});
export const step_import_format_entities = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_format_entities(inputs)
	return __en.step_import_format_entities(inputs)
});
export const step_import_format_json = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_format_json(inputs)
	return __en.step_import_format_json(inputs)
});
export const step_import_format_sheet = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_format_sheet(inputs)
	return __en.step_import_format_sheet(inputs)
});
export const step_import_format_sheet_others = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_format_sheet_others(inputs)
	return __en.step_import_format_sheet_others(inputs)
});
export const step_import_format_text = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_format_text(inputs)
	return __en.step_import_format_text(inputs)
});
export const step_import_format_text_gzip = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_format_text_gzip(inputs)
	return __en.step_import_format_text_gzip(inputs)
});
export const step_import_guessed = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_guessed(inputs)
	return __en.step_import_guessed(inputs)
});
export const step_import_kind_action = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_kind_action(inputs)
	return __en.step_import_kind_action(inputs)
});
export const step_import_kind_interval = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_kind_interval(inputs)
	return __en.step_import_kind_interval(inputs)
});
export const step_import_kind_location = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_kind_location(inputs)
	return __en.step_import_kind_location(inputs)
});
export const step_import_kind_organisation = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_kind_organisation(inputs)
	return __en.step_import_kind_organisation(inputs)
});
export const step_import_kind_search = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_kind_search(inputs)
	return __en.step_import_kind_search(inputs)
});
export const step_import_kind_thing = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_kind_thing(inputs)
	return __en.step_import_kind_thing(inputs)
});
export const step_import_months_more = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_months_more(inputs)
	return __en.step_import_months_more(inputs)
});
export const step_import_needs_explanation = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_needs_explanation(inputs)
	return __en.step_import_needs_explanation(inputs)
});
export const step_import_no_row_in_days = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_no_row_in_days(inputs)
	return __en.step_import_no_row_in_days(inputs)
});
export const step_import_no_row_in_months = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_no_row_in_months(inputs)
	return __en.step_import_no_row_in_months(inputs)
});
export const step_import_no_row_on_day = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_no_row_on_day(inputs)
	return __en.step_import_no_row_on_day(inputs)
});
export const step_import_rejected = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_rejected(inputs)
	return __en.step_import_rejected(inputs)
});
export const step_import_rejects_kept = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_rejects_kept(inputs)
	return __en.step_import_rejects_kept(inputs)
});
export const step_import_same_bytes = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_same_bytes(inputs)
	return __en.step_import_same_bytes(inputs)
});
export const step_import_sheets_not_read = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_sheets_not_read(inputs)
	return __en.step_import_sheets_not_read(inputs)
});
export const step_import_total = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_total(inputs)
	return __en.step_import_total(inputs)
});
export const step_import_total_besides = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_total_besides(inputs)
	return __en.step_import_total_besides(inputs)
});
export const step_import_undefined_codes = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_undefined_codes(inputs)
	return __en.step_import_undefined_codes(inputs)
});
export const step_import_warning_bare_quotes = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_warning_bare_quotes(inputs)
	return __en.step_import_warning_bare_quotes(inputs)
});
export const step_import_warning_nuls = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_warning_nuls(inputs)
	return __en.step_import_warning_nuls(inputs)
});
export const step_import_warning_other = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_warning_other(inputs)
	return __en.step_import_warning_other(inputs)
});
export const step_import_withdrawn = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_withdrawn(inputs)
	return __en.step_import_withdrawn(inputs)
});
export const step_import_without_entity = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_without_entity(inputs)
	return __en.step_import_without_entity(inputs)
});
export const step_import_without_mapping = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_import_without_mapping(inputs)
	return __en.step_import_without_mapping(inputs)
});
export const step_key_keep = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_key_keep(inputs)
	return __en.step_key_keep(inputs)
});
export const step_key_made = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_key_made(inputs)
	return __en.step_key_made(inputs)
});
export const step_key_passphrase_again = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_key_passphrase_again(inputs)
	return __en.step_key_passphrase_again(inputs)
});
export const step_key_passphrase_new = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_key_passphrase_new(inputs)
	return __en.step_key_passphrase_new(inputs)
});
export const step_key_passphrase_of = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_key_passphrase_of(inputs)
	return __en.step_key_passphrase_of(inputs)
});
export const step_key_sealed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_key_sealed(inputs)
	return __en.step_key_sealed(inputs)
});
export const step_key_sealed_now = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_key_sealed_now(inputs)
	return __en.step_key_sealed_now(inputs)
});
export const step_key_unsealed_now = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_key_unsealed_now(inputs)
	return __en.step_key_unsealed_now(inputs)
});
export const step_kinds_account = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_kinds_account(inputs)
	return __en.step_kinds_account(inputs)
});
export const step_kinds_address = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_kinds_address(inputs)
	return __en.step_kinds_address(inputs)
});
export const step_kinds_device = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_kinds_device(inputs)
	return __en.step_kinds_device(inputs)
});
export const step_kinds_document = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_kinds_document(inputs)
	return __en.step_kinds_document(inputs)
});
export const step_kinds_email = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_kinds_email(inputs)
	return __en.step_kinds_email(inputs)
});
export const step_kinds_event = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_kinds_event(inputs)
	return __en.step_kinds_event(inputs)
});
export const step_kinds_journey = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_kinds_journey(inputs)
	return __en.step_kinds_journey(inputs)
});
export const step_kinds_organisation = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_kinds_organisation(inputs)
	return __en.step_kinds_organisation(inputs)
});
export const step_kinds_phone = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_kinds_phone(inputs)
	return __en.step_kinds_phone(inputs)
});
export const step_kinds_vehicle = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_kinds_vehicle(inputs)
	return __en.step_kinds_vehicle(inputs)
});
export const step_loosening_in_force = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_loosening_in_force(inputs)
	return __en.step_loosening_in_force(inputs)
});
export const step_loosening_next_day = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_loosening_next_day(inputs)
	return __en.step_loosening_next_day(inputs)
});
export const step_loosening_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_loosening_none(inputs)
	return __en.step_loosening_none(inputs)
});
export const step_loosening_possible = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_loosening_possible(inputs)
	return __en.step_loosening_possible(inputs)
});
export const step_loosening_reassigned = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_loosening_reassigned(inputs)
	return __en.step_loosening_reassigned(inputs)
});
export const step_loosening_same_building = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_loosening_same_building(inputs)
	return __en.step_loosening_same_building(inputs)
});
export const step_loosening_same_detail = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_loosening_same_detail(inputs)
	return __en.step_loosening_same_detail(inputs)
});
export const step_loosening_same_last_digits = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_loosening_same_last_digits(inputs)
	return __en.step_loosening_same_last_digits(inputs)
});
export const step_loosening_same_mailbox = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_loosening_same_mailbox(inputs)
	return __en.step_loosening_same_mailbox(inputs)
});
export const step_loosening_same_number = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_loosening_same_number(inputs)
	return __en.step_loosening_same_number(inputs)
});
export const step_measure_as_of = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_measure_as_of(inputs)
	return __en.step_measure_as_of(inputs)
});
export const step_measure_by_coincidence = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_measure_by_coincidence(inputs)
	return __en.step_measure_by_coincidence(inputs)
});
export const step_nothing_changed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_nothing_changed(inputs)
	return __en.step_nothing_changed(inputs)
});
export const step_priority_line = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_priority_line(inputs)
	return __en.step_priority_line(inputs)
});
export const step_priority_total = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_priority_total(inputs)
	return __en.step_priority_total(inputs)
});
export const step_publish_made = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_publish_made(inputs)
	return __en.step_publish_made(inputs)
});
export const step_publish_public = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_publish_public(inputs)
	return __en.step_publish_public(inputs)
});
export const step_purge_done = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_purge_done(inputs)
	return __en.step_purge_done(inputs)
});
export const step_purge_nothing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_purge_nothing(inputs)
	return __en.step_purge_nothing(inputs)
});
export const step_purge_suspended = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_purge_suspended(inputs)
	return __en.step_purge_suspended(inputs)
});
export const step_purge_would = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_purge_would(inputs)
	return __en.step_purge_would(inputs)
});
export const step_redress_open_again = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_redress_open_again(inputs)
	return __en.step_redress_open_again(inputs)
});
export const step_resolve_candidates = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_resolve_candidates(inputs)
	return __en.step_resolve_candidates(inputs)
});
export const step_resolve_changes = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_resolve_changes(inputs)
	return __en.step_resolve_changes(inputs)
});
export const step_resolve_found = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_resolve_found(inputs)
	return __en.step_resolve_found(inputs)
});
export const step_resolve_lost = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_resolve_lost(inputs)
	return __en.step_resolve_lost(inputs)
});
export const step_resolve_precision = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_resolve_precision(inputs)
	return __en.step_resolve_precision(inputs)
});
export const step_resolve_unresolvable = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_resolve_unresolvable(inputs)
	return __en.step_resolve_unresolvable(inputs)
});
export const step_resolve_warning = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_resolve_warning(inputs)
	return __en.step_resolve_warning(inputs)
});
export const step_retention_line = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_retention_line(inputs)
	return __en.step_retention_line(inputs)
});
export const step_retention_line_waits = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_retention_line_waits(inputs)
	return __en.step_retention_line_waits(inputs)
});
export const step_retention_total = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_retention_total(inputs)
	return __en.step_retention_total(inputs)
});
export const step_review_action = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_action(inputs)
	return __en.step_review_action(inputs)
});
export const step_review_attached = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_attached(inputs)
	return __en.step_review_attached(inputs)
});
export const step_review_band = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_band(inputs)
	return __en.step_review_band(inputs)
});
export const step_review_closed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_closed(inputs)
	return __en.step_review_closed(inputs)
});
export const step_review_confirm = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_confirm(inputs)
	return __en.step_review_confirm(inputs)
});
export const step_review_gate_1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_gate_1(inputs)
	return __en.step_review_gate_1(inputs)
});
export const step_review_gate_1_no = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_gate_1_no(inputs)
	return __en.step_review_gate_1_no(inputs)
});
export const step_review_gate_2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_gate_2(inputs)
	return __en.step_review_gate_2(inputs)
});
export const step_review_innocent = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_innocent(inputs)
	return __en.step_review_innocent(inputs)
});
export const step_review_item = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_item(inputs)
	return __en.step_review_item(inputs)
});
export const step_review_line = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_line(inputs)
	return __en.step_review_line(inputs)
});
export const step_review_line_hub = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_line_hub(inputs)
	return __en.step_review_line_hub(inputs)
});
export const step_review_line_journey = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_line_journey(inputs)
	return __en.step_review_line_journey(inputs)
});
export const step_review_line_sole = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_line_sole(inputs)
	return __en.step_review_line_sole(inputs)
});
export const step_review_next_first = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_next_first(inputs)
	return __en.step_review_next_first(inputs)
});
export const step_review_next_other = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_next_other(inputs)
	return __en.step_review_next_other(inputs)
});
export const step_review_next_second = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_next_second(inputs)
	return __en.step_review_next_second(inputs)
});
export const step_review_next_third = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_next_third(inputs)
	return __en.step_review_next_third(inputs)
});
export const step_review_no_date = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_no_date(inputs)
	return __en.step_review_no_date(inputs)
});
export const step_review_no_link = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_no_link(inputs)
	return __en.step_review_no_link(inputs)
});
export const step_review_nobody = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_nobody(inputs)
	return __en.step_review_nobody(inputs)
});
export const step_review_not_in = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_not_in(inputs)
	return __en.step_review_not_in(inputs)
});
export const step_review_person = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_person(inputs)
	return __en.step_review_person(inputs)
});
export const step_review_person_born = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_person_born(inputs)
	return __en.step_review_person_born(inputs)
});
export const step_review_persons = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_persons(inputs)
	return __en.step_review_persons(inputs)
});
export const step_review_place = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_place(inputs)
	return __en.step_review_place(inputs)
});
export const step_review_record = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_record(inputs)
	return __en.step_review_record(inputs)
});
export const step_review_recorded = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_recorded(inputs)
	return __en.step_review_recorded(inputs)
});
export const step_review_recorded_kinds = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_recorded_kinds(inputs)
	return __en.step_review_recorded_kinds(inputs)
});
export const step_review_recorded_round = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_recorded_round(inputs)
	return __en.step_review_recorded_round(inputs)
});
export const step_review_shared = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_shared(inputs)
	return __en.step_review_shared(inputs)
});
export const step_review_sole = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_sole(inputs)
	return __en.step_review_sole(inputs)
});
export const step_review_state = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_state(inputs)
	return __en.step_review_state(inputs)
});
export const step_review_state_next = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_state_next(inputs)
	return __en.step_review_state_next(inputs)
});
export const step_review_state_settled = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_state_settled(inputs)
	return __en.step_review_state_settled(inputs)
});
export const step_review_state_settled_next = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_state_settled_next(inputs)
	return __en.step_review_state_settled_next(inputs)
});
export const step_review_weakest = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_weakest(inputs)
	return __en.step_review_weakest(inputs)
});
export const step_review_why = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_why(inputs)
	return __en.step_review_why(inputs)
});
export const step_review_write_out = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_write_out(inputs)
	return __en.step_review_write_out(inputs)
});
export const step_review_written = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_review_written(inputs)
	return __en.step_review_written(inputs)
});
export const step_round_change_changed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_change_changed(inputs)
	return __en.step_round_change_changed(inputs)
});
export const step_round_change_gone = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_change_gone(inputs)
	return __en.step_round_change_gone(inputs)
});
export const step_round_change_new = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_change_new(inputs)
	return __en.step_round_change_new(inputs)
});
export const step_round_change_unchanged = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_change_unchanged(inputs)
	return __en.step_round_change_unchanged(inputs)
});
export const step_round_counts = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_counts(inputs)
	return __en.step_round_counts(inputs)
});
export const step_round_expired = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_expired(inputs)
	return __en.step_round_expired(inputs)
});
export const step_round_more = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_more(inputs)
	return __en.step_round_more(inputs)
});
export const step_round_read_again = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_read_again(inputs)
	return __en.step_round_read_again(inputs)
});
export const step_round_reopened = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_reopened(inputs)
	return __en.step_round_reopened(inputs)
});
export const step_round_settled = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_settled(inputs)
	return __en.step_round_settled(inputs)
});
export const step_round_why_band_changed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_why_band_changed(inputs)
	return __en.step_round_why_band_changed(inputs)
});
export const step_round_why_certainty_changed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_why_certainty_changed(inputs)
	return __en.step_round_why_certainty_changed(inputs)
});
export const step_round_why_evidence_added = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_why_evidence_added(inputs)
	return __en.step_round_why_evidence_added(inputs)
});
export const step_round_why_evidence_removed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_why_evidence_removed(inputs)
	return __en.step_round_why_evidence_removed(inputs)
});
export const step_round_why_hub_changed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_why_hub_changed(inputs)
	return __en.step_round_why_hub_changed(inputs)
});
export const step_round_why_identity_changed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_round_why_identity_changed(inputs)
	return __en.step_round_why_identity_changed(inputs)
});
export const step_sample_agrees = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_sample_agrees(inputs)
	return __en.step_sample_agrees(inputs)
});
export const step_sample_differs = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_sample_differs(inputs)
	return __en.step_sample_differs(inputs)
});
export const step_sample_drawn = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_sample_drawn(inputs)
	return __en.step_sample_drawn(inputs)
});
export const step_sample_drawn_before = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_sample_drawn_before(inputs)
	return __en.step_sample_drawn_before(inputs)
});
export const step_sample_kappa = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_sample_kappa(inputs)
	return __en.step_sample_kappa(inputs)
});
export const step_sample_kappa_undefined = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_sample_kappa_undefined(inputs)
	return __en.step_sample_kappa_undefined(inputs)
});
export const step_sample_line = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_sample_line(inputs)
	return __en.step_sample_line(inputs)
});
export const step_sample_open_again = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_sample_open_again(inputs)
	return __en.step_sample_open_again(inputs)
});
export const step_trace_accidental = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_accidental(inputs)
	return __en.step_trace_accidental(inputs)
});
export const step_trace_at_least = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_at_least(inputs)
	return __en.step_trace_at_least(inputs)
});
export const step_trace_cohort = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_cohort(inputs)
	return __en.step_trace_cohort(inputs)
});
export const step_trace_control = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_control(inputs)
	return __en.step_trace_control(inputs)
});
export const step_trace_hub = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_hub(inputs)
	return __en.step_trace_hub(inputs)
});
export const step_trace_linked = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_linked(inputs)
	return __en.step_trace_linked(inputs)
});
export const step_trace_one_detail = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_one_detail(inputs)
	return __en.step_trace_one_detail(inputs)
});
export const step_trace_proxy = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_proxy(inputs)
	return __en.step_trace_proxy(inputs)
});
export const step_trace_reopened = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_reopened(inputs)
	return __en.step_trace_reopened(inputs)
});
export const step_trace_rule_named = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_rule_named(inputs)
	return __en.step_trace_rule_named(inputs)
});
export const step_trace_rule_waiting = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_rule_waiting(inputs)
	return __en.step_trace_rule_waiting(inputs)
});
export const step_trace_tested = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_tested(inputs)
	return __en.step_trace_tested(inputs)
});
export const step_trace_unsupported = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_unsupported(inputs)
	return __en.step_trace_unsupported(inputs)
});
export const step_trace_unused = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_trace_unused(inputs)
	return __en.step_trace_unused(inputs)
});
export const step_verify_differs = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_verify_differs(inputs)
	return __en.step_verify_differs(inputs)
});
export const step_verify_edited = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_verify_edited(inputs)
	return __en.step_verify_edited(inputs)
});
export const step_verify_not_recomputable = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_verify_not_recomputable(inputs)
	return __en.step_verify_not_recomputable(inputs)
});
export const step_verify_not_recomputable_names = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_verify_not_recomputable_names(inputs)
	return __en.step_verify_not_recomputable_names(inputs)
});
export const step_verify_nothing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_verify_nothing(inputs)
	return __en.step_verify_nothing(inputs)
});
export const step_verify_totals = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_verify_totals(inputs)
	return __en.step_verify_totals(inputs)
});
export const step_verify_why_changed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_verify_why_changed(inputs)
	return __en.step_verify_why_changed(inputs)
});
export const step_verify_why_edited = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_verify_why_edited(inputs)
	return __en.step_verify_why_edited(inputs)
});
export const step_verify_why_superseded = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_verify_why_superseded(inputs)
	return __en.step_verify_why_superseded(inputs)
});
export const step_verify_why_version = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_verify_why_version(inputs)
	return __en.step_verify_why_version(inputs)
});
export const step_why_not_judged = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_why_not_judged(inputs)
	return __en.step_why_not_judged(inputs)
});
export const step_why_not_nearest = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_why_not_nearest(inputs)
	return __en.step_why_not_nearest(inputs)
});
export const step_why_not_reason_below_threshold = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_why_not_reason_below_threshold(inputs)
	return __en.step_why_not_reason_below_threshold(inputs)
});
export const step_why_not_reason_cluster_contradicts = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_why_not_reason_cluster_contradicts(inputs)
	return __en.step_why_not_reason_cluster_contradicts(inputs)
});
export const step_why_not_reason_household_evidence_only = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_why_not_reason_household_evidence_only(inputs)
	return __en.step_why_not_reason_household_evidence_only(inputs)
});
export const step_why_not_reason_judged_different = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_why_not_reason_judged_different(inputs)
	return __en.step_why_not_reason_judged_different(inputs)
});
export const step_why_not_reason_name_only = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_why_not_reason_name_only(inputs)
	return __en.step_why_not_reason_name_only(inputs)
});
export const step_why_not_reason_no_personal_evidence = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_why_not_reason_no_personal_evidence(inputs)
	return __en.step_why_not_reason_no_personal_evidence(inputs)
});
export const step_why_not_same = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_why_not_same(inputs)
	return __en.step_why_not_same(inputs)
});
export const step_withdraw_already = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_withdraw_already(inputs)
	return __en.step_withdraw_already(inputs)
});
export const step_withdraw_drop_out = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_withdraw_drop_out(inputs)
	return __en.step_withdraw_drop_out(inputs)
});
export const step_withdraw_lost = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_withdraw_lost(inputs)
	return __en.step_withdraw_lost(inputs)
});
export const step_withdraw_next = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_withdraw_next(inputs)
	return __en.step_withdraw_next(inputs)
});
export const step_withdraw_others = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_withdraw_others(inputs)
	return __en.step_withdraw_others(inputs)
});
export const step_withdraw_reopen = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_withdraw_reopen(inputs)
	return __en.step_withdraw_reopen(inputs)
});
export const step_withdraw_source = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_withdraw_source(inputs)
	return __en.step_withdraw_source(inputs)
});
export const step_withdraw_unresolved = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_withdraw_unresolved(inputs)
	return __en.step_withdraw_unresolved(inputs)
});
export const step_withdraw_untraced = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.step_withdraw_untraced(inputs)
	return __en.step_withdraw_untraced(inputs)
});
export const tool_claims_ambiguous = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_ambiguous(inputs)
	return __en.tool_claims_ambiguous(inputs)
});
export const tool_claims_answered = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_answered(inputs)
	return __en.tool_claims_answered(inputs)
});
export const tool_claims_beside = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_beside(inputs)
	return __en.tool_claims_beside(inputs)
});
export const tool_claims_cannot = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_cannot(inputs)
	return __en.tool_claims_cannot(inputs)
});
export const tool_claims_caption = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_caption(inputs)
	return __en.tool_claims_caption(inputs)
});
export const tool_claims_changed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_changed(inputs)
	return __en.tool_claims_changed(inputs)
});
export const tool_claims_dated = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_dated(inputs)
	return __en.tool_claims_dated(inputs)
});
export const tool_claims_denies = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_denies(inputs)
	return __en.tool_claims_denies(inputs)
});
export const tool_claims_denies_label = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_denies_label(inputs)
	return __en.tool_claims_denies_label(inputs)
});
export const tool_claims_derivation = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_derivation(inputs)
	return __en.tool_claims_derivation(inputs)
});
export const tool_claims_drift = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_drift(inputs)
	return __en.tool_claims_drift(inputs)
});
export const tool_claims_general = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_general(inputs)
	return __en.tool_claims_general(inputs)
});
export const tool_claims_headline = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_headline(inputs)
	return __en.tool_claims_headline(inputs)
});
export const tool_claims_intention = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_intention(inputs)
	return __en.tool_claims_intention(inputs)
});
export const tool_claims_label_and_count = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_label_and_count(inputs)
	return __en.tool_claims_label_and_count(inputs)
});
export const tool_claims_labels = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_labels(inputs)
	return __en.tool_claims_labels(inputs)
});
export const tool_claims_persons = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_persons(inputs)
	return __en.tool_claims_persons(inputs)
});
export const tool_claims_possible = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_possible(inputs)
	return __en.tool_claims_possible(inputs)
});
export const tool_claims_range = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_range(inputs)
	return __en.tool_claims_range(inputs)
});
export const tool_claims_repeats = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_repeats(inputs)
	return __en.tool_claims_repeats(inputs)
});
export const tool_claims_repeats_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_repeats_none(inputs)
	return __en.tool_claims_repeats_none(inputs)
});
export const tool_claims_support = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_support(inputs)
	return __en.tool_claims_support(inputs)
});
export const tool_claims_unconfirmed = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_unconfirmed(inputs)
	return __en.tool_claims_unconfirmed(inputs)
});
export const tool_claims_underivable = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_underivable(inputs)
	return __en.tool_claims_underivable(inputs)
});
export const tool_claims_who = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_who(inputs)
	return __en.tool_claims_who(inputs)
});
export const tool_claims_why_impossible = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_why_impossible(inputs)
	return __en.tool_claims_why_impossible(inputs)
});
export const tool_claims_why_not_a_partition = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_why_not_a_partition(inputs)
	return __en.tool_claims_why_not_a_partition(inputs)
});
export const tool_claims_why_unbounded = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_claims_why_unbounded(inputs)
	return __en.tool_claims_why_unbounded(inputs)
});
export const tool_demo_at_least = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_at_least(inputs)
	return __en.tool_demo_at_least(inputs)
});
export const tool_demo_cohort = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_cohort(inputs)
	return __en.tool_demo_cohort(inputs)
});
export const tool_demo_declare = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_declare(inputs)
	return __en.tool_demo_declare(inputs)
});
export const tool_demo_done = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_done(inputs)
	return __en.tool_demo_done(inputs)
});
const tool_demo_figure_b11 = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_figure_b11(inputs)
	return __en.tool_demo_figure_b11(inputs)
});
export { tool_demo_figure_b11 as "tool_demo_figure_B1" }
const tool_demo_figure_b21 = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_figure_b21(inputs)
	return __en.tool_demo_figure_b21(inputs)
});
export { tool_demo_figure_b21 as "tool_demo_figure_B2" }
const tool_demo_figure_c1 = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_figure_c1(inputs)
	return __en.tool_demo_figure_c1(inputs)
});
export { tool_demo_figure_c1 as "tool_demo_figure_C" }
const tool_demo_figure_d1 = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_figure_d1(inputs)
	return __en.tool_demo_figure_d1(inputs)
});
export { tool_demo_figure_d1 as "tool_demo_figure_D" }
const tool_demo_figure_e11 = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_figure_e11(inputs)
	return __en.tool_demo_figure_e11(inputs)
});
export { tool_demo_figure_e11 as "tool_demo_figure_E1" }
const tool_demo_figure_e21 = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_figure_e21(inputs)
	return __en.tool_demo_figure_e21(inputs)
});
export { tool_demo_figure_e21 as "tool_demo_figure_E2" }
const tool_demo_figure_m11 = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_figure_m11(inputs)
	return __en.tool_demo_figure_m11(inputs)
});
export { tool_demo_figure_m11 as "tool_demo_figure_M1" }
const tool_demo_figure_w51 = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_figure_w51(inputs)
	return __en.tool_demo_figure_w51(inputs)
});
export { tool_demo_figure_w51 as "tool_demo_figure_W5" }
export const tool_demo_import = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_import(inputs)
	return __en.tool_demo_import(inputs)
});
export const tool_demo_measure = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_measure(inputs)
	return __en.tool_demo_measure(inputs)
});
export const tool_demo_publish = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_publish(inputs)
	return __en.tool_demo_publish(inputs)
});
export const tool_demo_report = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_report(inputs)
	return __en.tool_demo_report(inputs)
});
export const tool_demo_report_drifts = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_report_drifts(inputs)
	return __en.tool_demo_report_drifts(inputs)
});
export const tool_demo_resolve = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_resolve(inputs)
	return __en.tool_demo_resolve(inputs)
});
export const tool_demo_review = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_review(inputs)
	return __en.tool_demo_review(inputs)
});
export const tool_demo_round = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_round(inputs)
	return __en.tool_demo_round(inputs)
});
export const tool_demo_round_reopened = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_round_reopened(inputs)
	return __en.tool_demo_round_reopened(inputs)
});
export const tool_demo_said = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_said(inputs)
	return __en.tool_demo_said(inputs)
});
export const tool_demo_simulate = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_simulate(inputs)
	return __en.tool_demo_simulate(inputs)
});
export const tool_demo_simulated = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_simulated(inputs)
	return __en.tool_demo_simulated(inputs)
});
export const tool_demo_statements = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_statements(inputs)
	return __en.tool_demo_statements(inputs)
});
export const tool_demo_trace = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_trace(inputs)
	return __en.tool_demo_trace(inputs)
});
export const tool_demo_truth = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_truth(inputs)
	return __en.tool_demo_truth(inputs)
});
export const tool_demo_truth_missed = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_demo_truth_missed(inputs)
	return __en.tool_demo_truth_missed(inputs)
});
export const tool_init_already = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_init_already(inputs)
	return __en.tool_init_already(inputs)
});
export const tool_init_authority = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_init_authority(inputs)
	return __en.tool_init_authority(inputs)
});
export const tool_init_cancelled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_init_cancelled(inputs)
	return __en.tool_init_cancelled(inputs)
});
const tool_init_deleteon1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_init_deleteon1(inputs)
	return __en.tool_init_deleteon1(inputs)
});
export { tool_init_deleteon1 as "tool_init_deleteOn" }
export const tool_init_intro = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_init_intro(inputs)
	return __en.tool_init_intro(inputs)
});
export const tool_init_made = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_init_made(inputs)
	return __en.tool_init_made(inputs)
});
export const tool_init_period = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_init_period(inputs)
	return __en.tool_init_period(inputs)
});
export const tool_init_population = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_init_population(inputs)
	return __en.tool_init_population(inputs)
});
export const tool_init_question = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_init_question(inputs)
	return __en.tool_init_question(inputs)
});
export const tool_init_read = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_init_read(inputs)
	return __en.tool_init_read(inputs)
});
export const tool_init_then = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_init_then(inputs)
	return __en.tool_init_then(inputs)
});
export const tool_inspect_balance = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_balance(inputs)
	return __en.tool_inspect_balance(inputs)
});
export const tool_inspect_column = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_column(inputs)
	return __en.tool_inspect_column(inputs)
});
export const tool_inspect_distinct = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_distinct(inputs)
	return __en.tool_inspect_distinct(inputs)
});
export const tool_inspect_filled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_filled(inputs)
	return __en.tool_inspect_filled(inputs)
});
export const tool_inspect_implausible = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_implausible(inputs)
	return __en.tool_inspect_implausible(inputs)
});
export const tool_inspect_over = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_over(inputs)
	return __en.tool_inspect_over(inputs)
});
export const tool_inspect_placeholders = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_placeholders(inputs)
	return __en.tool_inspect_placeholders(inputs)
});
export const tool_inspect_read_as = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_read_as(inputs)
	return __en.tool_inspect_read_as(inputs)
});
export const tool_inspect_rejected = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_rejected(inputs)
	return __en.tool_inspect_rejected(inputs)
});
export const tool_inspect_remark_codes = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_remark_codes(inputs)
	return __en.tool_inspect_remark_codes(inputs)
});
export const tool_inspect_remark_implausible = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_remark_implausible(inputs)
	return __en.tool_inspect_remark_implausible(inputs)
});
export const tool_inspect_remark_placeholders = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_remark_placeholders(inputs)
	return __en.tool_inspect_remark_placeholders(inputs)
});
export const tool_inspect_role = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_role(inputs)
	return __en.tool_inspect_role(inputs)
});
export const tool_inspect_top = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_inspect_top(inputs)
	return __en.tool_inspect_top(inputs)
});
export const tool_model_head = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_model_head(inputs)
	return __en.tool_model_head(inputs)
});
export const tool_quick_accidental = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_quick_accidental(inputs)
	return __en.tool_quick_accidental(inputs)
});
export const tool_quick_at_least = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_quick_at_least(inputs)
	return __en.tool_quick_at_least(inputs)
});
export const tool_quick_candidates = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_quick_candidates(inputs)
	return __en.tool_quick_candidates(inputs)
});
export const tool_quick_found = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_quick_found(inputs)
	return __en.tool_quick_found(inputs)
});
export const tool_quick_hub = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_quick_hub(inputs)
	return __en.tool_quick_hub(inputs)
});
export const tool_quick_hub_only = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_quick_hub_only(inputs)
	return __en.tool_quick_hub_only(inputs)
});
export const tool_quick_more = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_quick_more(inputs)
	return __en.tool_quick_more(inputs)
});
export const tool_quick_next = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_quick_next(inputs)
	return __en.tool_quick_next(inputs)
});
export const tool_quick_nobody = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_quick_nobody(inputs)
	return __en.tool_quick_nobody(inputs)
});
export const tool_quick_placeholders = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_quick_placeholders(inputs)
	return __en.tool_quick_placeholders(inputs)
});
export const tool_quick_row = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_quick_row(inputs)
	return __en.tool_quick_row(inputs)
});
export const tool_quick_skipped = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_quick_skipped(inputs)
	return __en.tool_quick_skipped(inputs)
});
export const tool_quick_used = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_quick_used(inputs)
	return __en.tool_quick_used(inputs)
});
export const tool_serve_building = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_serve_building(inputs)
	return __en.tool_serve_building(inputs)
});
export const tool_serve_once = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_serve_once(inputs)
	return __en.tool_serve_once(inputs)
});
export const tool_serve_open = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_serve_open(inputs)
	return __en.tool_serve_open(inputs)
});
export const tool_serve_opening = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_serve_opening(inputs)
	return __en.tool_serve_opening(inputs)
});
export const tool_simulate_examples_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_examples_heading(inputs)
	return __en.tool_simulate_examples_heading(inputs)
});
export const tool_simulate_moved = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_moved(inputs)
	return __en.tool_simulate_moved(inputs)
});
const tool_simulate_rate_childrenshare1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_childrenshare1(inputs)
	return __en.tool_simulate_rate_childrenshare1(inputs)
});
export { tool_simulate_rate_childrenshare1 as "tool_simulate_rate_childrenShare" }
const tool_simulate_rate_couplesshare1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_couplesshare1(inputs)
	return __en.tool_simulate_rate_couplesshare1(inputs)
});
export { tool_simulate_rate_couplesshare1 as "tool_simulate_rate_couplesShare" }
const tool_simulate_rate_dummydocumentsshare2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_dummydocumentsshare2(inputs)
	return __en.tool_simulate_rate_dummydocumentsshare2(inputs)
});
export { tool_simulate_rate_dummydocumentsshare2 as "tool_simulate_rate_dummyDocumentsShare" }
const tool_simulate_rate_dummyphonesshare2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_dummyphonesshare2(inputs)
	return __en.tool_simulate_rate_dummyphonesshare2(inputs)
});
export { tool_simulate_rate_dummyphonesshare2 as "tool_simulate_rate_dummyPhonesShare" }
const tool_simulate_rate_familiesscale1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_familiesscale1(inputs)
	return __en.tool_simulate_rate_familiesscale1(inputs)
});
export { tool_simulate_rate_familiesscale1 as "tool_simulate_rate_familiesScale" }
const tool_simulate_rate_householdsshare1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_householdsshare1(inputs)
	return __en.tool_simulate_rate_householdsshare1(inputs)
});
export { tool_simulate_rate_householdsshare1 as "tool_simulate_rate_householdsShare" }
const tool_simulate_rate_hubusersshare2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_hubusersshare2(inputs)
	return __en.tool_simulate_rate_hubusersshare2(inputs)
});
export { tool_simulate_rate_hubusersshare2 as "tool_simulate_rate_hubUsersShare" }
const tool_simulate_rate_missingshare1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_missingshare1(inputs)
	return __en.tool_simulate_rate_missingshare1(inputs)
});
export { tool_simulate_rate_missingshare1 as "tool_simulate_rate_missingShare" }
const tool_simulate_rate_movedarrestedshare2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_movedarrestedshare2(inputs)
	return __en.tool_simulate_rate_movedarrestedshare2(inputs)
});
export { tool_simulate_rate_movedarrestedshare2 as "tool_simulate_rate_movedArrestedShare" }
const tool_simulate_rate_movedinvisibleshare2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_movedinvisibleshare2(inputs)
	return __en.tool_simulate_rate_movedinvisibleshare2(inputs)
});
export { tool_simulate_rate_movedinvisibleshare2 as "tool_simulate_rate_movedInvisibleShare" }
const tool_simulate_rate_movednotfoundshare3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_movednotfoundshare3(inputs)
	return __en.tool_simulate_rate_movednotfoundshare3(inputs)
});
export { tool_simulate_rate_movednotfoundshare3 as "tool_simulate_rate_movedNotFoundShare" }
const tool_simulate_rate_movedonetouchshare3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_movedonetouchshare3(inputs)
	return __en.tool_simulate_rate_movedonetouchshare3(inputs)
});
export { tool_simulate_rate_movedonetouchshare3 as "tool_simulate_rate_movedOneTouchShare" }
const tool_simulate_rate_movedshare1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_movedshare1(inputs)
	return __en.tool_simulate_rate_movedshare1(inputs)
});
export { tool_simulate_rate_movedshare1 as "tool_simulate_rate_movedShare" }
const tool_simulate_rate_namesakesshare1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_namesakesshare1(inputs)
	return __en.tool_simulate_rate_namesakesshare1(inputs)
});
export { tool_simulate_rate_namesakesshare1 as "tool_simulate_rate_namesakesShare" }
const tool_simulate_rate_othersarrestedshare2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_othersarrestedshare2(inputs)
	return __en.tool_simulate_rate_othersarrestedshare2(inputs)
});
export { tool_simulate_rate_othersarrestedshare2 as "tool_simulate_rate_othersArrestedShare" }
const tool_simulate_rate_partialdateshare2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_partialdateshare2(inputs)
	return __en.tool_simulate_rate_partialdateshare2(inputs)
});
export { tool_simulate_rate_partialdateshare2 as "tool_simulate_rate_partialDateShare" }
const tool_simulate_rate_placeholderdateshare2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_placeholderdateshare2(inputs)
	return __en.tool_simulate_rate_placeholderdateshare2(inputs)
});
export { tool_simulate_rate_placeholderdateshare2 as "tool_simulate_rate_placeholderDateShare" }
const tool_simulate_rate_protectionshare1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_protectionshare1(inputs)
	return __en.tool_simulate_rate_protectionshare1(inputs)
});
export { tool_simulate_rate_protectionshare1 as "tool_simulate_rate_protectionShare" }
const tool_simulate_rate_recycledphonesshare2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_recycledphonesshare2(inputs)
	return __en.tool_simulate_rate_recycledphonesshare2(inputs)
});
export { tool_simulate_rate_recycledphonesshare2 as "tool_simulate_rate_recycledPhonesShare" }
const tool_simulate_rate_roommatesshare1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_roommatesshare1(inputs)
	return __en.tool_simulate_rate_roommatesshare1(inputs)
});
export { tool_simulate_rate_roommatesshare1 as "tool_simulate_rate_roommatesShare" }
const tool_simulate_rate_secondhubshare2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_secondhubshare2(inputs)
	return __en.tool_simulate_rate_secondhubshare2(inputs)
});
export { tool_simulate_rate_secondhubshare2 as "tool_simulate_rate_secondHubShare" }
const tool_simulate_rate_shelterphonesshare2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_shelterphonesshare2(inputs)
	return __en.tool_simulate_rate_shelterphonesshare2(inputs)
});
export { tool_simulate_rate_shelterphonesshare2 as "tool_simulate_rate_shelterPhonesShare" }
const tool_simulate_rate_siblingsshare1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_siblingsshare1(inputs)
	return __en.tool_simulate_rate_siblingsshare1(inputs)
});
export { tool_simulate_rate_siblingsshare1 as "tool_simulate_rate_siblingsShare" }
const tool_simulate_rate_swapshare1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_swapshare1(inputs)
	return __en.tool_simulate_rate_swapshare1(inputs)
});
export { tool_simulate_rate_swapshare1 as "tool_simulate_rate_swapShare" }
const tool_simulate_rate_twinsshare1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_twinsshare1(inputs)
	return __en.tool_simulate_rate_twinsshare1(inputs)
});
export { tool_simulate_rate_twinsshare1 as "tool_simulate_rate_twinsShare" }
const tool_simulate_rate_typoshare1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rate_typoshare1(inputs)
	return __en.tool_simulate_rate_typoshare1(inputs)
});
export { tool_simulate_rate_typoshare1 as "tool_simulate_rate_typoShare" }
export const tool_simulate_rates_heading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_rates_heading(inputs)
	return __en.tool_simulate_rates_heading(inputs)
});
export const tool_simulate_wrote = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.tool_simulate_wrote(inputs)
	return __en.tool_simulate_wrote(inputs)
});
export const web_act_action = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_act_action(inputs)
	return __en.web_act_action(inputs)
});
export const web_act_attach = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_act_attach(inputs)
	return __en.web_act_attach(inputs)
});
export const web_act_band = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_act_band(inputs)
	return __en.web_act_band(inputs)
});
export const web_act_end_protection = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_act_end_protection(inputs)
	return __en.web_act_end_protection(inputs)
});
export const web_act_note = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_act_note(inputs)
	return __en.web_act_note(inputs)
});
export const web_act_pause = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_act_pause(inputs)
	return __en.web_act_pause(inputs)
});
export const web_act_place = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_act_place(inputs)
	return __en.web_act_place(inputs)
});
export const web_act_refer = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_act_refer(inputs)
	return __en.web_act_refer(inputs)
});
export const web_act_reopen = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_act_reopen(inputs)
	return __en.web_act_reopen(inputs)
});
export const web_act_resume = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_act_resume(inputs)
	return __en.web_act_resume(inputs)
});
export const web_act_role = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_act_role(inputs)
	return __en.web_act_role(inputs)
});
export const web_act_search = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_act_search(inputs)
	return __en.web_act_search(inputs)
});
export const web_acted_apart = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_acted_apart(inputs)
	return __en.web_acted_apart(inputs)
});
export const web_acted_text = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_acted_text(inputs)
	return __en.web_acted_text(inputs)
});
export const web_acted_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_acted_title(inputs)
	return __en.web_acted_title(inputs)
});
export const web_again = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_again(inputs)
	return __en.web_again(inputs)
});
export const web_agrees = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_agrees(inputs)
	return __en.web_agrees(inputs)
});
export const web_anchor_account = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_anchor_account(inputs)
	return __en.web_anchor_account(inputs)
});
export const web_anchor_address = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_anchor_address(inputs)
	return __en.web_anchor_address(inputs)
});
export const web_anchor_device = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_anchor_device(inputs)
	return __en.web_anchor_device(inputs)
});
export const web_anchor_direct = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_anchor_direct(inputs)
	return __en.web_anchor_direct(inputs)
});
export const web_anchor_document = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_anchor_document(inputs)
	return __en.web_anchor_document(inputs)
});
export const web_anchor_email = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_anchor_email(inputs)
	return __en.web_anchor_email(inputs)
});
export const web_anchor_event = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_anchor_event(inputs)
	return __en.web_anchor_event(inputs)
});
export const web_anchor_journey = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_anchor_journey(inputs)
	return __en.web_anchor_journey(inputs)
});
export const web_anchor_organisation = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_anchor_organisation(inputs)
	return __en.web_anchor_organisation(inputs)
});
export const web_anchor_person = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_anchor_person(inputs)
	return __en.web_anchor_person(inputs)
});
export const web_anchor_phone = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_anchor_phone(inputs)
	return __en.web_anchor_phone(inputs)
});
export const web_anchor_vehicle = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_anchor_vehicle(inputs)
	return __en.web_anchor_vehicle(inputs)
});
export const web_answer_by = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_answer_by(inputs)
	return __en.web_answer_by(inputs)
});
export const web_answer_innocent = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_answer_innocent(inputs)
	return __en.web_answer_innocent(inputs)
});
export const web_answered_hit = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_answered_hit(inputs)
	return __en.web_answered_hit(inputs)
});
export const web_answered_no_answer = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_answered_no_answer(inputs)
	return __en.web_answered_no_answer(inputs)
});
export const web_answered_no_hit = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_answered_no_hit(inputs)
	return __en.web_answered_no_hit(inputs)
});
export const web_answered_not_searched = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_answered_not_searched(inputs)
	return __en.web_answered_not_searched(inputs)
});
export const web_attach = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_attach(inputs)
	return __en.web_attach(inputs)
});
export const web_attach_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_attach_none(inputs)
	return __en.web_attach_none(inputs)
});
export const web_band_1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_band_1(inputs)
	return __en.web_band_1(inputs)
});
export const web_band_2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_band_2(inputs)
	return __en.web_band_2(inputs)
});
export const web_band_3 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_band_3(inputs)
	return __en.web_band_3(inputs)
});
export const web_band_4 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_band_4(inputs)
	return __en.web_band_4(inputs)
});
export const web_band_5 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_band_5(inputs)
	return __en.web_band_5(inputs)
});
export const web_band_n = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_band_n(inputs)
	return __en.web_band_n(inputs)
});
export const web_basis_network = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_basis_network(inputs)
	return __en.web_basis_network(inputs)
});
export const web_basis_not_stated = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_basis_not_stated(inputs)
	return __en.web_basis_not_stated(inputs)
});
export const web_basis_other = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_basis_other(inputs)
	return __en.web_basis_other(inputs)
});
export const web_born = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_born(inputs)
	return __en.web_born(inputs)
});
export const web_by_name = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_by_name(inputs)
	return __en.web_by_name(inputs)
});
export const web_by_number = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_by_number(inputs)
	return __en.web_by_number(inputs)
});
export const web_by_person = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_by_person(inputs)
	return __en.web_by_person(inputs)
});
export const web_by_record = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_by_record(inputs)
	return __en.web_by_record(inputs)
});
export const web_cancel = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_cancel(inputs)
	return __en.web_cancel(inputs)
});
export const web_care_attached = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_attached(inputs)
	return __en.web_care_attached(inputs)
});
export const web_care_innocent = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_innocent(inputs)
	return __en.web_care_innocent(inputs)
});
export const web_care_known = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_known(inputs)
	return __en.web_care_known(inputs)
});
export const web_care_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_none(inputs)
	return __en.web_care_none(inputs)
});
export const web_care_notes = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_notes(inputs)
	return __en.web_care_notes(inputs)
});
export const web_care_paused = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_paused(inputs)
	return __en.web_care_paused(inputs)
});
export const web_care_paused_until = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_paused_until(inputs)
	return __en.web_care_paused_until(inputs)
});
export const web_care_protected = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_protected(inputs)
	return __en.web_care_protected(inputs)
});
export const web_care_recorded = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_recorded(inputs)
	return __en.web_care_recorded(inputs)
});
export const web_care_role = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_role(inputs)
	return __en.web_care_role(inputs)
});
export const web_care_role_proposed = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_role_proposed(inputs)
	return __en.web_care_role_proposed(inputs)
});
export const web_care_send = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_send(inputs)
	return __en.web_care_send(inputs)
});
export const web_care_text = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_text(inputs)
	return __en.web_care_text(inputs)
});
export const web_care_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_care_title(inputs)
	return __en.web_care_title(inputs)
});
export const web_chance_accidental = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_chance_accidental(inputs)
	return __en.web_chance_accidental(inputs)
});
export const web_chance_expected = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_chance_expected(inputs)
	return __en.web_chance_expected(inputs)
});
export const web_chance_model = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_chance_model(inputs)
	return __en.web_chance_model(inputs)
});
export const web_chance_not_testable = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_chance_not_testable(inputs)
	return __en.web_chance_not_testable(inputs)
});
export const web_chance_observed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_chance_observed(inputs)
	return __en.web_chance_observed(inputs)
});
export const web_chance_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_chance_title(inputs)
	return __en.web_chance_title(inputs)
});
export const web_chance_touches = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_chance_touches(inputs)
	return __en.web_chance_touches(inputs)
});
export const web_change_answered = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_change_answered(inputs)
	return __en.web_change_answered(inputs)
});
export const web_change_care = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_change_care(inputs)
	return __en.web_change_care(inputs)
});
export const web_change_cohort = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_change_cohort(inputs)
	return __en.web_change_cohort(inputs)
});
export const web_change_identity = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_change_identity(inputs)
	return __en.web_change_identity(inputs)
});
export const web_change_paused = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_change_paused(inputs)
	return __en.web_change_paused(inputs)
});
export const web_change_publication = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_change_publication(inputs)
	return __en.web_change_publication(inputs)
});
export const web_change_recorded = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_change_recorded(inputs)
	return __en.web_change_recorded(inputs)
});
export const web_change_released = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_change_released(inputs)
	return __en.web_change_released(inputs)
});
export const web_change_reopened = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_change_reopened(inputs)
	return __en.web_change_reopened(inputs)
});
export const web_change_settled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_change_settled(inputs)
	return __en.web_change_settled(inputs)
});
export const web_change_snapshot = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_change_snapshot(inputs)
	return __en.web_change_snapshot(inputs)
});
export const web_change_taken = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_change_taken(inputs)
	return __en.web_change_taken(inputs)
});
export const web_change_withdrawn = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_change_withdrawn(inputs)
	return __en.web_change_withdrawn(inputs)
});
export const web_changes_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_changes_none(inputs)
	return __en.web_changes_none(inputs)
});
export const web_changes_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_changes_title(inputs)
	return __en.web_changes_title(inputs)
});
export const web_choose = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_choose(inputs)
	return __en.web_choose(inputs)
});
export const web_choose_one = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_choose_one(inputs)
	return __en.web_choose_one(inputs)
});
export const web_close = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_close(inputs)
	return __en.web_close(inputs)
});
export const web_closed_needs_conduct_evidence = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_closed_needs_conduct_evidence(inputs)
	return __en.web_closed_needs_conduct_evidence(inputs)
});
export const web_closed_needs_death_record = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_closed_needs_death_record(inputs)
	return __en.web_closed_needs_death_record(inputs)
});
export const web_closed_needs_identity_settled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_closed_needs_identity_settled(inputs)
	return __en.web_closed_needs_identity_settled(inputs)
});
export const web_closed_needs_role = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_closed_needs_role(inputs)
	return __en.web_closed_needs_role(inputs)
});
export const web_closed_no_evidence = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_closed_no_evidence(inputs)
	return __en.web_closed_no_evidence(inputs)
});
export const web_closed_no_part = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_closed_no_part(inputs)
	return __en.web_closed_no_part(inputs)
});
export const web_closed_role_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_closed_role_missing(inputs)
	return __en.web_closed_role_missing(inputs)
});
export const web_col_age = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_age(inputs)
	return __en.web_col_age(inputs)
});
export const web_col_cohort = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_cohort(inputs)
	return __en.web_col_cohort(inputs)
});
export const web_col_cohort_cap = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_cohort_cap(inputs)
	return __en.web_col_cohort_cap(inputs)
});
export const web_col_linked = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_linked(inputs)
	return __en.web_col_linked(inputs)
});
export const web_col_linked_cap = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_linked_cap(inputs)
	return __en.web_col_linked_cap(inputs)
});
export const web_col_person = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_person(inputs)
	return __en.web_col_person(inputs)
});
export const web_col_persons = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_persons(inputs)
	return __en.web_col_persons(inputs)
});
export const web_col_persons_cap = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_persons_cap(inputs)
	return __en.web_col_persons_cap(inputs)
});
export const web_col_records = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_records(inputs)
	return __en.web_col_records(inputs)
});
export const web_col_records_cap = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_records_cap(inputs)
	return __en.web_col_records_cap(inputs)
});
export const web_col_stage = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_stage(inputs)
	return __en.web_col_stage(inputs)
});
export const web_col_touches = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_touches(inputs)
	return __en.web_col_touches(inputs)
});
export const web_col_why = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_why(inputs)
	return __en.web_col_why(inputs)
});
export const web_col_yours = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_col_yours(inputs)
	return __en.web_col_yours(inputs)
});
export const web_conduct = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_conduct(inputs)
	return __en.web_conduct(inputs)
});
export const web_conflicts = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_conflicts(inputs)
	return __en.web_conflicts(inputs)
});
export const web_connected = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_connected(inputs)
	return __en.web_connected(inputs)
});
export const web_cross_all = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_cross_all(inputs)
	return __en.web_cross_all(inputs)
});
export const web_cross_corner = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_cross_corner(inputs)
	return __en.web_cross_corner(inputs)
});
export const web_cross_open = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_cross_open(inputs)
	return __en.web_cross_open(inputs)
});
export const web_cross_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_cross_title(inputs)
	return __en.web_cross_title(inputs)
});
export const web_days = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_days(inputs)
	return __en.web_days(inputs)
});
export const web_different = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_different(inputs)
	return __en.web_different(inputs)
});
export const web_direct_associate = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_direct_associate(inputs)
	return __en.web_direct_associate(inputs)
});
export const web_direct_call = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_direct_call(inputs)
	return __en.web_direct_call(inputs)
});
export const web_direct_family = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_direct_family(inputs)
	return __en.web_direct_family(inputs)
});
export const web_direct_message = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_direct_message(inputs)
	return __en.web_direct_message(inputs)
});
export const web_direct_payment = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_direct_payment(inputs)
	return __en.web_direct_payment(inputs)
});
export const web_direct_travelled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_direct_travelled(inputs)
	return __en.web_direct_travelled(inputs)
});
export const web_disconnected = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_disconnected(inputs)
	return __en.web_disconnected(inputs)
});
export const web_door_text = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_door_text(inputs)
	return __en.web_door_text(inputs)
});
export const web_door_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_door_title(inputs)
	return __en.web_door_title(inputs)
});
export const web_draft_kept = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_draft_kept(inputs)
	return __en.web_draft_kept(inputs)
});
export const web_effect = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_effect(inputs)
	return __en.web_effect(inputs)
});
export const web_effect_drops_out = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_effect_drops_out(inputs)
	return __en.web_effect_drops_out(inputs)
});
export const web_effect_reopens = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_effect_reopens(inputs)
	return __en.web_effect_reopens(inputs)
});
export const web_effect_stays = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_effect_stays(inputs)
	return __en.web_effect_stays(inputs)
});
export const web_exclusion_approve = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_exclusion_approve(inputs)
	return __en.web_exclusion_approve(inputs)
});
export const web_exclusion_chance_compatible = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_exclusion_chance_compatible(inputs)
	return __en.web_exclusion_chance_compatible(inputs)
});
export const web_exclusion_charter = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_exclusion_charter(inputs)
	return __en.web_exclusion_charter(inputs)
});
export const web_exclusion_hub_only = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_exclusion_hub_only(inputs)
	return __en.web_exclusion_hub_only(inputs)
});
export const web_exclusion_one = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_exclusion_one(inputs)
	return __en.web_exclusion_one(inputs)
});
export const web_exclusion_out_of_period = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_exclusion_out_of_period(inputs)
	return __en.web_exclusion_out_of_period(inputs)
});
export const web_exclusion_persons = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_exclusion_persons(inputs)
	return __en.web_exclusion_persons(inputs)
});
export const web_exclusion_signed = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_exclusion_signed(inputs)
	return __en.web_exclusion_signed(inputs)
});
export const web_exclusion_two = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_exclusion_two(inputs)
	return __en.web_exclusion_two(inputs)
});
export const web_exclusion_unsigned = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_exclusion_unsigned(inputs)
	return __en.web_exclusion_unsigned(inputs)
});
export const web_exclusions_text = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_exclusions_text(inputs)
	return __en.web_exclusions_text(inputs)
});
export const web_exclusions_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_exclusions_title(inputs)
	return __en.web_exclusions_title(inputs)
});
export const web_export_ask = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_export_ask(inputs)
	return __en.web_export_ask(inputs)
});
export const web_export_asked = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_export_asked(inputs)
	return __en.web_export_asked(inputs)
});
export const web_export_give = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_export_give(inputs)
	return __en.web_export_give(inputs)
});
export const web_export_given = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_export_given(inputs)
	return __en.web_export_given(inputs)
});
export const web_export_purpose = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_export_purpose(inputs)
	return __en.web_export_purpose(inputs)
});
export const web_export_recipient = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_export_recipient(inputs)
	return __en.web_export_recipient(inputs)
});
export const web_export_save = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_export_save(inputs)
	return __en.web_export_save(inputs)
});
export const web_export_sent = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_export_sent(inputs)
	return __en.web_export_sent(inputs)
});
export const web_export_text = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_export_text(inputs)
	return __en.web_export_text(inputs)
});
export const web_export_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_export_title(inputs)
	return __en.web_export_title(inputs)
});
export const web_export_waits = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_export_waits(inputs)
	return __en.web_export_waits(inputs)
});
export const web_field_account = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_account(inputs)
	return __en.web_field_account(inputs)
});
const web_field_accountnumber1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_accountnumber1(inputs)
	return __en.web_field_accountnumber1(inputs)
});
export { web_field_accountnumber1 as "web_field_accountNumber" }
export const web_field_act_answer = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_answer(inputs)
	return __en.web_field_act_answer(inputs)
});
export const web_field_act_authority = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_authority(inputs)
	return __en.web_field_act_authority(inputs)
});
export const web_field_act_band = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_band(inputs)
	return __en.web_field_act_band(inputs)
});
export const web_field_act_basis = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_basis(inputs)
	return __en.web_field_act_basis(inputs)
});
export const web_field_act_date = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_date(inputs)
	return __en.web_field_act_date(inputs)
});
export const web_field_act_evidence = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_evidence(inputs)
	return __en.web_field_act_evidence(inputs)
});
export const web_field_act_from = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_from(inputs)
	return __en.web_field_act_from(inputs)
});
export const web_field_act_innocent = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_innocent(inputs)
	return __en.web_field_act_innocent(inputs)
});
export const web_field_act_kind = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_kind(inputs)
	return __en.web_field_act_kind(inputs)
});
export const web_field_act_note = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_note(inputs)
	return __en.web_field_act_note(inputs)
});
export const web_field_act_reason = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_reason(inputs)
	return __en.web_field_act_reason(inputs)
});
export const web_field_act_role = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_role(inputs)
	return __en.web_field_act_role(inputs)
});
export const web_field_act_says = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_says(inputs)
	return __en.web_field_act_says(inputs)
});
export const web_field_act_source = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_source(inputs)
	return __en.web_field_act_source(inputs)
});
export const web_field_act_stands = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_stands(inputs)
	return __en.web_field_act_stands(inputs)
});
export const web_field_act_state = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_state(inputs)
	return __en.web_field_act_state(inputs)
});
export const web_field_act_system = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_system(inputs)
	return __en.web_field_act_system(inputs)
});
export const web_field_act_to = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_to(inputs)
	return __en.web_field_act_to(inputs)
});
export const web_field_act_type = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_type(inputs)
	return __en.web_field_act_type(inputs)
});
export const web_field_act_until = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_act_until(inputs)
	return __en.web_field_act_until(inputs)
});
export const web_field_address = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_address(inputs)
	return __en.web_field_address(inputs)
});
export const web_field_alias = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_alias(inputs)
	return __en.web_field_alias(inputs)
});
const web_field_birthdate1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_birthdate1(inputs)
	return __en.web_field_birthdate1(inputs)
});
export { web_field_birthdate1 as "web_field_birthDate" }
const web_field_birthplace1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_birthplace1(inputs)
	return __en.web_field_birthplace1(inputs)
});
export { web_field_birthplace1 as "web_field_birthPlace" }
export const web_field_country = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_country(inputs)
	return __en.web_field_country(inputs)
});
const web_field_deathdate1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_deathdate1(inputs)
	return __en.web_field_deathdate1(inputs)
});
export { web_field_deathdate1 as "web_field_deathDate" }
export const web_field_document = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_document(inputs)
	return __en.web_field_document(inputs)
});
export const web_field_email = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_email(inputs)
	return __en.web_field_email(inputs)
});
export const web_field_ethnicity = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_ethnicity(inputs)
	return __en.web_field_ethnicity(inputs)
});
const web_field_fathername1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_fathername1(inputs)
	return __en.web_field_fathername1(inputs)
});
export { web_field_fathername1 as "web_field_fatherName" }
const web_field_firstname1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_firstname1(inputs)
	return __en.web_field_firstname1(inputs)
});
export { web_field_firstname1 as "web_field_firstName" }
export const web_field_gender = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_gender(inputs)
	return __en.web_field_gender(inputs)
});
const web_field_idnumber1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_idnumber1(inputs)
	return __en.web_field_idnumber1(inputs)
});
export { web_field_idnumber1 as "web_field_idNumber" }
const web_field_inncode1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_inncode1(inputs)
	return __en.web_field_inncode1(inputs)
});
export { web_field_inncode1 as "web_field_innCode" }
const web_field_lastname1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_lastname1(inputs)
	return __en.web_field_lastname1(inputs)
});
export { web_field_lastname1 as "web_field_lastName" }
const web_field_licensenumber1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_licensenumber1(inputs)
	return __en.web_field_licensenumber1(inputs)
});
export { web_field_licensenumber1 as "web_field_licenseNumber" }
const web_field_middlename1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_middlename1(inputs)
	return __en.web_field_middlename1(inputs)
});
export { web_field_middlename1 as "web_field_middleName" }
const web_field_mothername1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_mothername1(inputs)
	return __en.web_field_mothername1(inputs)
});
export { web_field_mothername1 as "web_field_motherName" }
export const web_field_name = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_name(inputs)
	return __en.web_field_name(inputs)
});
export const web_field_nationality = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_nationality(inputs)
	return __en.web_field_nationality(inputs)
});
export const web_field_parents = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_parents(inputs)
	return __en.web_field_parents(inputs)
});
const web_field_passportnumber1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_passportnumber1(inputs)
	return __en.web_field_passportnumber1(inputs)
});
export { web_field_passportnumber1 as "web_field_passportNumber" }
export const web_field_phone = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_phone(inputs)
	return __en.web_field_phone(inputs)
});
export const web_field_photo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_photo(inputs)
	return __en.web_field_photo(inputs)
});
const web_field_registrationnumber1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_registrationnumber1(inputs)
	return __en.web_field_registrationnumber1(inputs)
});
export { web_field_registrationnumber1 as "web_field_registrationNumber" }
export const web_field_religion = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_religion(inputs)
	return __en.web_field_religion(inputs)
});
const web_field_socialsecuritynumber2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_socialsecuritynumber2(inputs)
	return __en.web_field_socialsecuritynumber2(inputs)
});
export { web_field_socialsecuritynumber2 as "web_field_socialSecurityNumber" }
const web_field_taxnumber1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_taxnumber1(inputs)
	return __en.web_field_taxnumber1(inputs)
});
export { web_field_taxnumber1 as "web_field_taxNumber" }
const web_field_weakalias1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_field_weakalias1(inputs)
	return __en.web_field_weakalias1(inputs)
});
export { web_field_weakalias1 as "web_field_weakAlias" }
export const web_figure = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_figure(inputs)
	return __en.web_figure(inputs)
});
export const web_filter_age = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_filter_age(inputs)
	return __en.web_filter_age(inputs)
});
export const web_filter_all = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_filter_all(inputs)
	return __en.web_filter_all(inputs)
});
export const web_filter_band = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_filter_band(inputs)
	return __en.web_filter_band(inputs)
});
export const web_filter_clear = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_filter_clear(inputs)
	return __en.web_filter_clear(inputs)
});
export const web_filter_list = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_filter_list(inputs)
	return __en.web_filter_list(inputs)
});
export const web_filter_mine = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_filter_mine(inputs)
	return __en.web_filter_mine(inputs)
});
export const web_filter_stage = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_filter_stage(inputs)
	return __en.web_filter_stage(inputs)
});
export const web_first_known = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_first_known(inputs)
	return __en.web_first_known(inputs)
});
export const web_flow_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_flow_title(inputs)
	return __en.web_flow_title(inputs)
});
export const web_gate1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1(inputs)
	return __en.web_gate1(inputs)
});
export const web_gate1_asked = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_asked(inputs)
	return __en.web_gate1_asked(inputs)
});
export const web_gate1_cause = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_cause(inputs)
	return __en.web_gate1_cause(inputs)
});
export const web_gate1_contradicted = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_contradicted(inputs)
	return __en.web_gate1_contradicted(inputs)
});
export const web_gate1_given = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_given(inputs)
	return __en.web_gate1_given(inputs)
});
export const web_gate1_missing = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_missing(inputs)
	return __en.web_gate1_missing(inputs)
});
export const web_gate1_odds = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_odds(inputs)
	return __en.web_gate1_odds(inputs)
});
export const web_gate1_outdated = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_outdated(inputs)
	return __en.web_gate1_outdated(inputs)
});
export const web_gate1_pair = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_pair(inputs)
	return __en.web_gate1_pair(inputs)
});
export const web_gate1_pair_two = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_pair_two(inputs)
	return __en.web_gate1_pair_two(inputs)
});
export const web_gate1_reason_different = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_reason_different(inputs)
	return __en.web_gate1_reason_different(inputs)
});
export const web_gate1_reason_same = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_reason_same(inputs)
	return __en.web_gate1_reason_same(inputs)
});
export const web_gate1_reason_unsure = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_reason_unsure(inputs)
	return __en.web_gate1_reason_unsure(inputs)
});
export const web_gate1_rivals = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_rivals(inputs)
	return __en.web_gate1_rivals(inputs)
});
export const web_gate1_settled = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_settled(inputs)
	return __en.web_gate1_settled(inputs)
});
export const web_gate1_single = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_single(inputs)
	return __en.web_gate1_single(inputs)
});
export const web_gate1_waits = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate1_waits(inputs)
	return __en.web_gate1_waits(inputs)
});
export const web_gate2 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate2(inputs)
	return __en.web_gate2(inputs)
});
export const web_gate2_adjudicator = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate2_adjudicator(inputs)
	return __en.web_gate2_adjudicator(inputs)
});
export const web_gate2_first = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate2_first(inputs)
	return __en.web_gate2_first(inputs)
});
export const web_gate2_second = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_gate2_second(inputs)
	return __en.web_gate2_second(inputs)
});
export const web_hidden = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_hidden(inputs)
	return __en.web_hidden(inputs)
});
export const web_history = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_history(inputs)
	return __en.web_history(inputs)
});
export const web_hit_value = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_hit_value(inputs)
	return __en.web_hit_value(inputs)
});
export const web_hit_where = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_hit_where(inputs)
	return __en.web_hit_where(inputs)
});
export const web_household = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_household(inputs)
	return __en.web_household(inputs)
});
export const web_in_hundred = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_in_hundred(inputs)
	return __en.web_in_hundred(inputs)
});
export const web_innocent = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_innocent(inputs)
	return __en.web_innocent(inputs)
});
export const web_key_answer = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_answer(inputs)
	return __en.web_key_answer(inputs)
});
export const web_key_care = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_care(inputs)
	return __en.web_key_care(inputs)
});
export const web_key_elsewhere = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_elsewhere(inputs)
	return __en.web_key_elsewhere(inputs)
});
export const web_key_escape = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_escape(inputs)
	return __en.web_key_escape(inputs)
});
export const web_key_gate = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_gate(inputs)
	return __en.web_key_gate(inputs)
});
export const web_key_identity = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_identity(inputs)
	return __en.web_key_identity(inputs)
});
export const web_key_map = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_map(inputs)
	return __en.web_key_map(inputs)
});
export const web_key_next = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_next(inputs)
	return __en.web_key_next(inputs)
});
export const web_key_open = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_open(inputs)
	return __en.web_key_open(inputs)
});
export const web_key_overview = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_overview(inputs)
	return __en.web_key_overview(inputs)
});
export const web_key_publication = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_publication(inputs)
	return __en.web_key_publication(inputs)
});
export const web_key_queue = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_queue(inputs)
	return __en.web_key_queue(inputs)
});
export const web_key_rows = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_rows(inputs)
	return __en.web_key_rows(inputs)
});
export const web_key_sealed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_sealed(inputs)
	return __en.web_key_sealed(inputs)
});
export const web_key_search = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_search(inputs)
	return __en.web_key_search(inputs)
});
export const web_key_send = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_send(inputs)
	return __en.web_key_send(inputs)
});
export const web_key_try = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_try(inputs)
	return __en.web_key_try(inputs)
});
export const web_key_why = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_key_why(inputs)
	return __en.web_key_why(inputs)
});
export const web_keys = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_keys(inputs)
	return __en.web_keys(inputs)
});
export const web_keys_all = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_keys_all(inputs)
	return __en.web_keys_all(inputs)
});
export const web_keys_on = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_keys_on(inputs)
	return __en.web_keys_on(inputs)
});
export const web_keys_text = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_keys_text(inputs)
	return __en.web_keys_text(inputs)
});
export const web_kind_conduct = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_kind_conduct(inputs)
	return __en.web_kind_conduct(inputs)
});
export const web_kind_direct = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_kind_direct(inputs)
	return __en.web_kind_direct(inputs)
});
export const web_kind_identity = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_kind_identity(inputs)
	return __en.web_kind_identity(inputs)
});
export const web_kind_leg = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_kind_leg(inputs)
	return __en.web_kind_leg(inputs)
});
export const web_kind_touch = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_kind_touch(inputs)
	return __en.web_kind_touch(inputs)
});
export const web_lane_action = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_lane_action(inputs)
	return __en.web_lane_action(inputs)
});
export const web_lane_place = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_lane_place(inputs)
	return __en.web_lane_place(inputs)
});
export const web_lane_review = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_lane_review(inputs)
	return __en.web_lane_review(inputs)
});
export const web_lane_touch = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_lane_touch(inputs)
	return __en.web_lane_touch(inputs)
});
export const web_language = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_language(inputs)
	return __en.web_language(inputs)
});
export const web_lead_chance = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_lead_chance(inputs)
	return __en.web_lead_chance(inputs)
});
export const web_lead_chance_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_lead_chance_none(inputs)
	return __en.web_lead_chance_none(inputs)
});
export const web_lead_review = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_lead_review(inputs)
	return __en.web_lead_review(inputs)
});
export const web_lead_waits = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_lead_waits(inputs)
	return __en.web_lead_waits(inputs)
});
export const web_leg = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_leg(inputs)
	return __en.web_leg(inputs)
});
export const web_legend_aside = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_legend_aside(inputs)
	return __en.web_legend_aside(inputs)
});
export const web_legend_chance = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_legend_chance(inputs)
	return __en.web_legend_chance(inputs)
});
export const web_legend_evidence = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_legend_evidence(inputs)
	return __en.web_legend_evidence(inputs)
});
export const web_legend_open = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_legend_open(inputs)
	return __en.web_legend_open(inputs)
});
export const web_legend_settled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_legend_settled(inputs)
	return __en.web_legend_settled(inputs)
});
export const web_loading = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_loading(inputs)
	return __en.web_loading(inputs)
});
export const web_location = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_location(inputs)
	return __en.web_location(inputs)
});
const web_location_w11 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_location_w11(inputs)
	return __en.web_location_w11(inputs)
});
export { web_location_w11 as "web_location_W1" }
const web_location_w21 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_location_w21(inputs)
	return __en.web_location_w21(inputs)
});
export { web_location_w21 as "web_location_W2" }
const web_location_w31 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_location_w31(inputs)
	return __en.web_location_w31(inputs)
});
export { web_location_w31 as "web_location_W3" }
const web_location_w41 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_location_w41(inputs)
	return __en.web_location_w41(inputs)
});
export { web_location_w41 as "web_location_W4" }
const web_location_w51 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_location_w51(inputs)
	return __en.web_location_w51(inputs)
});
export { web_location_w51 as "web_location_W5" }
const web_location_w61 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_location_w61(inputs)
	return __en.web_location_w61(inputs)
});
export { web_location_w61 as "web_location_W6" }
const web_location_w6a1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_location_w6a1(inputs)
	return __en.web_location_w6a1(inputs)
});
export { web_location_w6a1 as "web_location_W6a" }
const web_location_w6b1 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_location_w6b1(inputs)
	return __en.web_location_w6b1(inputs)
});
export { web_location_w6b1 as "web_location_W6b" }
const web_location_w71 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_location_w71(inputs)
	return __en.web_location_w71(inputs)
});
export { web_location_w71 as "web_location_W7" }
const web_location_w81 = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_location_w81(inputs)
	return __en.web_location_w81(inputs)
});
export { web_location_w81 as "web_location_W8" }
export const web_lock = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_lock(inputs)
	return __en.web_lock(inputs)
});
export const web_look_again = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_look_again(inputs)
	return __en.web_look_again(inputs)
});
export const web_masked = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_masked(inputs)
	return __en.web_masked(inputs)
});
export const web_masked_why = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_masked_why(inputs)
	return __en.web_masked_why(inputs)
});
export const web_meaning_chance = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_meaning_chance(inputs)
	return __en.web_meaning_chance(inputs)
});
export const web_meaning_review = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_meaning_review(inputs)
	return __en.web_meaning_review(inputs)
});
export const web_meaning_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_meaning_title(inputs)
	return __en.web_meaning_title(inputs)
});
export const web_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_missing(inputs)
	return __en.web_missing(inputs)
});
export const web_model_bicm = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_model_bicm(inputs)
	return __en.web_model_bicm(inputs)
});
export const web_model_hypergeometric = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_model_hypergeometric(inputs)
	return __en.web_model_hypergeometric(inputs)
});
export const web_model_permutation = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_model_permutation(inputs)
	return __en.web_model_permutation(inputs)
});
export const web_named_rule = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_named_rule(inputs)
	return __en.web_named_rule(inputs)
});
export const web_nav = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_nav(inputs)
	return __en.web_nav(inputs)
});
export const web_near = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_near(inputs)
	return __en.web_near(inputs)
});
export const web_nearest = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_nearest(inputs)
	return __en.web_nearest(inputs)
});
export const web_nearest_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_nearest_none(inputs)
	return __en.web_nearest_none(inputs)
});
export const web_needs_legs = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_needs_legs(inputs)
	return __en.web_needs_legs(inputs)
});
export const web_needs_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_needs_none(inputs)
	return __en.web_needs_none(inputs)
});
export const web_needs_one = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_needs_one(inputs)
	return __en.web_needs_one(inputs)
});
export const web_network_role_facilitator = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_network_role_facilitator(inputs)
	return __en.web_network_role_facilitator(inputs)
});
export const web_network_role_moved = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_network_role_moved(inputs)
	return __en.web_network_role_moved(inputs)
});
export const web_network_role_not_established = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_network_role_not_established(inputs)
	return __en.web_network_role_not_established(inputs)
});
export const web_network_role_organiser = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_network_role_organiser(inputs)
	return __en.web_network_role_organiser(inputs)
});
export const web_network_role_victim = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_network_role_victim(inputs)
	return __en.web_network_role_victim(inputs)
});
export const web_network_role_witness = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_network_role_witness(inputs)
	return __en.web_network_role_witness(inputs)
});
export const web_next = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_next(inputs)
	return __en.web_next(inputs)
});
export const web_no_key = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_no_key(inputs)
	return __en.web_no_key(inputs)
});
export const web_not_found = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_not_found(inputs)
	return __en.web_not_found(inputs)
});
export const web_not_given = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_not_given(inputs)
	return __en.web_not_given(inputs)
});
export const web_of = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_of(inputs)
	return __en.web_of(inputs)
});
export const web_opening = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_opening(inputs)
	return __en.web_opening(inputs)
});
export const web_opening_figures = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_opening_figures(inputs)
	return __en.web_opening_figures(inputs)
});
export const web_opening_index = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_opening_index(inputs)
	return __en.web_opening_index(inputs)
});
export const web_opening_ledger = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_opening_ledger(inputs)
	return __en.web_opening_ledger(inputs)
});
export const web_opening_links = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_opening_links(inputs)
	return __en.web_opening_links(inputs)
});
export const web_opening_statements = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_opening_statements(inputs)
	return __en.web_opening_statements(inputs)
});
export const web_opening_step = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_opening_step(inputs)
	return __en.web_opening_step(inputs)
});
export const web_outcome_deceased_or_out_of_scope = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_outcome_deceased_or_out_of_scope(inputs)
	return __en.web_outcome_deceased_or_out_of_scope(inputs)
});
export const web_outcome_individual_concern_supported = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_outcome_individual_concern_supported(inputs)
	return __en.web_outcome_individual_concern_supported(inputs)
});
export const web_outcome_insufficient_information = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_outcome_insufficient_information(inputs)
	return __en.web_outcome_insufficient_information(inputs)
});
export const web_outcome_insufficient_short = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_outcome_insufficient_short(inputs)
	return __en.web_outcome_insufficient_short(inputs)
});
export const web_outcome_link_chance_compatible = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_outcome_link_chance_compatible(inputs)
	return __en.web_outcome_link_chance_compatible(inputs)
});
export const web_outcome_link_confirmed_no_adverse = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_outcome_link_confirmed_no_adverse(inputs)
	return __en.web_outcome_link_confirmed_no_adverse(inputs)
});
export const web_outcome_no_link = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_outcome_no_link(inputs)
	return __en.web_outcome_no_link(inputs)
});
export const web_outcome_not_the_person = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_outcome_not_the_person(inputs)
	return __en.web_outcome_not_the_person(inputs)
});
export const web_outcome_protection_referral = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_outcome_protection_referral(inputs)
	return __en.web_outcome_protection_referral(inputs)
});
export const web_outcome_role_in_network_supported = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_outcome_role_in_network_supported(inputs)
	return __en.web_outcome_role_in_network_supported(inputs)
});
export const web_overview = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_overview(inputs)
	return __en.web_overview(inputs)
});
export const web_part_already_decided_by_you = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_part_already_decided_by_you(inputs)
	return __en.web_part_already_decided_by_you(inputs)
});
export const web_part_already_settled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_part_already_settled(inputs)
	return __en.web_part_already_settled(inputs)
});
export const web_part_analyst_may_not_review = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_part_analyst_may_not_review(inputs)
	return __en.web_part_analyst_may_not_review(inputs)
});
export const web_part_first_gate_open = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_part_first_gate_open(inputs)
	return __en.web_part_first_gate_open(inputs)
});
export const web_part_needs_adjudicator = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_part_needs_adjudicator(inputs)
	return __en.web_part_needs_adjudicator(inputs)
});
export const web_part_no_key = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_part_no_key(inputs)
	return __en.web_part_no_key(inputs)
});
export const web_part_paused = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_part_paused(inputs)
	return __en.web_part_paused(inputs)
});
export const web_part_person_not_in_cohort = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_part_person_not_in_cohort(inputs)
	return __en.web_part_person_not_in_cohort(inputs)
});
export const web_part_redress_needs_someone_new = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_part_redress_needs_someone_new(inputs)
	return __en.web_part_redress_needs_someone_new(inputs)
});
export const web_part_role_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_part_role_missing(inputs)
	return __en.web_part_role_missing(inputs)
});
export const web_part_taken_by_other = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_part_taken_by_other(inputs)
	return __en.web_part_taken_by_other(inputs)
});
export const web_part_unknown_key = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_part_unknown_key(inputs)
	return __en.web_part_unknown_key(inputs)
});
export const web_passphrase_of = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_passphrase_of(inputs)
	return __en.web_passphrase_of(inputs)
});
export const web_passphrase_open = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_passphrase_open(inputs)
	return __en.web_passphrase_open(inputs)
});
export const web_path_bits = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_path_bits(inputs)
	return __en.web_path_bits(inputs)
});
export const web_path_hub = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_path_hub(inputs)
	return __en.web_path_hub(inputs)
});
export const web_path_item = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_path_item(inputs)
	return __en.web_path_item(inputs)
});
export const web_path_possible = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_path_possible(inputs)
	return __en.web_path_possible(inputs)
});
export const web_path_sole = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_path_sole(inputs)
	return __en.web_path_sole(inputs)
});
export const web_path_table = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_path_table(inputs)
	return __en.web_path_table(inputs)
});
export const web_path_users = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_path_users(inputs)
	return __en.web_path_users(inputs)
});
export const web_path_via = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_path_via(inputs)
	return __en.web_path_via(inputs)
});
export const web_path_weight = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_path_weight(inputs)
	return __en.web_path_weight(inputs)
});
export const web_paths_left = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_paths_left(inputs)
	return __en.web_paths_left(inputs)
});
export const web_person = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_person(inputs)
	return __en.web_person(inputs)
});
export const web_person_title = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_person_title(inputs)
	return __en.web_person_title(inputs)
});
export const web_probability = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_probability(inputs)
	return __en.web_probability(inputs)
});
export const web_problem = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem(inputs)
	return __en.web_problem(inputs)
});
export const web_problem_adverse_needs_two_on_outcome = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_adverse_needs_two_on_outcome(inputs)
	return __en.web_problem_adverse_needs_two_on_outcome(inputs)
});
export const web_problem_already_decided_by_you = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_already_decided_by_you(inputs)
	return __en.web_problem_already_decided_by_you(inputs)
});
export const web_problem_already_settled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_already_settled(inputs)
	return __en.web_problem_already_settled(inputs)
});
export const web_problem_already_signed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_already_signed(inputs)
	return __en.web_problem_already_signed(inputs)
});
export const web_problem_already_withdrawn = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_already_withdrawn(inputs)
	return __en.web_problem_already_withdrawn(inputs)
});
export const web_problem_analyst_may_not_review = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_analyst_may_not_review(inputs)
	return __en.web_problem_analyst_may_not_review(inputs)
});
export const web_problem_body_too_large = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_body_too_large(inputs)
	return __en.web_problem_body_too_large(inputs)
});
export const web_problem_bug = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_bug(inputs)
	return __en.web_problem_bug(inputs)
});
export const web_problem_conduct_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_conduct_missing(inputs)
	return __en.web_problem_conduct_missing(inputs)
});
export const web_problem_confirmation_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_confirmation_missing(inputs)
	return __en.web_problem_confirmation_missing(inputs)
});
export const web_problem_cursor_invalid = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_cursor_invalid(inputs)
	return __en.web_problem_cursor_invalid(inputs)
});
export const web_problem_day_invalid = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_day_invalid(inputs)
	return __en.web_problem_day_invalid(inputs)
});
export const web_problem_difference_unexplained = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_difference_unexplained(inputs)
	return __en.web_problem_difference_unexplained(inputs)
});
export const web_problem_digest_changed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_digest_changed(inputs)
	return __en.web_problem_digest_changed(inputs)
});
export const web_problem_disk_failed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_disk_failed(inputs)
	return __en.web_problem_disk_failed(inputs)
});
export const web_problem_disk_full = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_disk_full(inputs)
	return __en.web_problem_disk_full(inputs)
});
export const web_problem_evidence_changed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_evidence_changed(inputs)
	return __en.web_problem_evidence_changed(inputs)
});
export const web_problem_evidence_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_evidence_missing(inputs)
	return __en.web_problem_evidence_missing(inputs)
});
export const web_problem_evidence_unknown = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_evidence_unknown(inputs)
	return __en.web_problem_evidence_unknown(inputs)
});
export const web_problem_exclusion_not_approved = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_exclusion_not_approved(inputs)
	return __en.web_problem_exclusion_not_approved(inputs)
});
export const web_problem_exclusion_not_in_charter = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_exclusion_not_in_charter(inputs)
	return __en.web_problem_exclusion_not_in_charter(inputs)
});
export const web_problem_export_answer_first = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_export_answer_first(inputs)
	return __en.web_problem_export_answer_first(inputs)
});
export const web_problem_export_needs_protection = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_export_needs_protection(inputs)
	return __en.web_problem_export_needs_protection(inputs)
});
export const web_problem_export_purpose_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_export_purpose_missing(inputs)
	return __en.web_problem_export_purpose_missing(inputs)
});
export const web_problem_figures_do_not_add_up = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_figures_do_not_add_up(inputs)
	return __en.web_problem_figures_do_not_add_up(inputs)
});
export const web_problem_filter_unknown = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_filter_unknown(inputs)
	return __en.web_problem_filter_unknown(inputs)
});
export const web_problem_identity_fails = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_identity_fails(inputs)
	return __en.web_problem_identity_fails(inputs)
});
export const web_problem_innocent_explanation_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_innocent_explanation_missing(inputs)
	return __en.web_problem_innocent_explanation_missing(inputs)
});
export const web_problem_item_unknown = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_item_unknown(inputs)
	return __en.web_problem_item_unknown(inputs)
});
export const web_problem_key_file = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_key_file(inputs)
	return __en.web_problem_key_file(inputs)
});
export const web_problem_key_name_taken = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_key_name_taken(inputs)
	return __en.web_problem_key_name_taken(inputs)
});
export const web_problem_key_needed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_key_needed(inputs)
	return __en.web_problem_key_needed(inputs)
});
export const web_problem_key_not_held = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_key_not_held(inputs)
	return __en.web_problem_key_not_held(inputs)
});
export const web_problem_key_unknown = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_key_unknown(inputs)
	return __en.web_problem_key_unknown(inputs)
});
export const web_problem_ledger_unwritable = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_ledger_unwritable(inputs)
	return __en.web_problem_ledger_unwritable(inputs)
});
export const web_problem_leg_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_leg_missing(inputs)
	return __en.web_problem_leg_missing(inputs)
});
export const web_problem_look_again_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_look_again_missing(inputs)
	return __en.web_problem_look_again_missing(inputs)
});
export const web_problem_lost = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_lost(inputs)
	return __en.web_problem_lost(inputs)
});
export const web_problem_needs_adjudicator = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_needs_adjudicator(inputs)
	return __en.web_problem_needs_adjudicator(inputs)
});
export const web_problem_no_redress_open = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_no_redress_open(inputs)
	return __en.web_problem_no_redress_open(inputs)
});
export const web_problem_not_a_person_pair = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_not_a_person_pair(inputs)
	return __en.web_problem_not_a_person_pair(inputs)
});
export const web_problem_not_held = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_not_held(inputs)
	return __en.web_problem_not_held(inputs)
});
export const web_problem_not_paused = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_not_paused(inputs)
	return __en.web_problem_not_paused(inputs)
});
export const web_problem_not_sampled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_not_sampled(inputs)
	return __en.web_problem_not_sampled(inputs)
});
export const web_problem_not_taken_by_you = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_not_taken_by_you(inputs)
	return __en.web_problem_not_taken_by_you(inputs)
});
export const web_problem_not_under_protection = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_not_under_protection(inputs)
	return __en.web_problem_not_under_protection(inputs)
});
export const web_problem_not_writable = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_not_writable(inputs)
	return __en.web_problem_not_writable(inputs)
});
export const web_problem_nothing_to_purge = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_nothing_to_purge(inputs)
	return __en.web_problem_nothing_to_purge(inputs)
});
export const web_problem_nothing_to_sample = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_nothing_to_sample(inputs)
	return __en.web_problem_nothing_to_sample(inputs)
});
export const web_problem_own_work = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_own_work(inputs)
	return __en.web_problem_own_work(inputs)
});
export const web_problem_passphrase_needed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_passphrase_needed(inputs)
	return __en.web_problem_passphrase_needed(inputs)
});
export const web_problem_passphrase_wrong = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_passphrase_wrong(inputs)
	return __en.web_problem_passphrase_wrong(inputs)
});
export const web_problem_paused = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_paused(inputs)
	return __en.web_problem_paused(inputs)
});
export const web_problem_person_not_in_cohort = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_person_not_in_cohort(inputs)
	return __en.web_problem_person_not_in_cohort(inputs)
});
export const web_problem_person_unknown = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_person_unknown(inputs)
	return __en.web_problem_person_unknown(inputs)
});
export const web_problem_protected_attribute = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_protected_attribute(inputs)
	return __en.web_problem_protected_attribute(inputs)
});
export const web_problem_publication_unknown = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_publication_unknown(inputs)
	return __en.web_problem_publication_unknown(inputs)
});
export const web_problem_purge_suspended = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_purge_suspended(inputs)
	return __en.web_problem_purge_suspended(inputs)
});
export const web_problem_reason_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_reason_missing(inputs)
	return __en.web_problem_reason_missing(inputs)
});
export const web_problem_record_unknown = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_record_unknown(inputs)
	return __en.web_problem_record_unknown(inputs)
});
export const web_problem_redress_needs_someone_new = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_redress_needs_someone_new(inputs)
	return __en.web_problem_redress_needs_someone_new(inputs)
});
export const web_problem_reopen_needs_someone_else = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_reopen_needs_someone_else(inputs)
	return __en.web_problem_reopen_needs_someone_else(inputs)
});
export const web_problem_request_invalid = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_request_invalid(inputs)
	return __en.web_problem_request_invalid(inputs)
});
export const web_problem_role_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_role_missing(inputs)
	return __en.web_problem_role_missing(inputs)
});
export const web_problem_same_person_twice = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_same_person_twice(inputs)
	return __en.web_problem_same_person_twice(inputs)
});
export const web_problem_same_record = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_same_record(inputs)
	return __en.web_problem_same_record(inputs)
});
export const web_problem_script_key_outside_simulation = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_script_key_outside_simulation(inputs)
	return __en.web_problem_script_key_outside_simulation(inputs)
});
export const web_problem_session_needed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_session_needed(inputs)
	return __en.web_problem_session_needed(inputs)
});
export const web_problem_source_unknown = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_source_unknown(inputs)
	return __en.web_problem_source_unknown(inputs)
});
export const web_problem_step_missing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_step_missing(inputs)
	return __en.web_problem_step_missing(inputs)
});
export const web_problem_system_may_not = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_system_may_not(inputs)
	return __en.web_problem_system_may_not(inputs)
});
export const web_problem_taken_by_other = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_taken_by_other(inputs)
	return __en.web_problem_taken_by_other(inputs)
});
export const web_problem_trace_stale = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_trace_stale(inputs)
	return __en.web_problem_trace_stale(inputs)
});
export const web_problem_unknown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_unknown(inputs)
	return __en.web_problem_unknown(inputs)
});
export const web_problem_unknown_key = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_unknown_key(inputs)
	return __en.web_problem_unknown_key(inputs)
});
export const web_problem_workspace_locked = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_problem_workspace_locked(inputs)
	return __en.web_problem_workspace_locked(inputs)
});
export const web_pub_after = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_after(inputs)
	return __en.web_pub_after(inputs)
});
export const web_pub_as_of = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_as_of(inputs)
	return __en.web_pub_as_of(inputs)
});
export const web_pub_before = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_before(inputs)
	return __en.web_pub_before(inputs)
});
export const web_pub_diff = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_diff(inputs)
	return __en.web_pub_diff(inputs)
});
export const web_pub_diff_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_diff_title(inputs)
	return __en.web_pub_diff_title(inputs)
});
export const web_pub_draft = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_draft(inputs)
	return __en.web_pub_draft(inputs)
});
export const web_pub_draft_as_of = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_draft_as_of(inputs)
	return __en.web_pub_draft_as_of(inputs)
});
export const web_pub_expected = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_expected(inputs)
	return __en.web_pub_expected(inputs)
});
export const web_pub_failing = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_failing(inputs)
	return __en.web_pub_failing(inputs)
});
export const web_pub_figures = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_figures(inputs)
	return __en.web_pub_figures(inputs)
});
export const web_pub_first = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_first(inputs)
	return __en.web_pub_first(inputs)
});
export const web_pub_missing = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_missing(inputs)
	return __en.web_pub_missing(inputs)
});
export const web_pub_no_page = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_no_page(inputs)
	return __en.web_pub_no_page(inputs)
});
export const web_pub_no_signature = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_no_signature(inputs)
	return __en.web_pub_no_signature(inputs)
});
export const web_pub_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_none(inputs)
	return __en.web_pub_none(inputs)
});
export const web_pub_number = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_number(inputs)
	return __en.web_pub_number(inputs)
});
export const web_pub_page = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_page(inputs)
	return __en.web_pub_page(inputs)
});
export const web_pub_reasons = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_reasons(inputs)
	return __en.web_pub_reasons(inputs)
});
export const web_pub_same = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_same(inputs)
	return __en.web_pub_same(inputs)
});
export const web_pub_sign = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_sign(inputs)
	return __en.web_pub_sign(inputs)
});
export const web_pub_signatures = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_signatures(inputs)
	return __en.web_pub_signatures(inputs)
});
export const web_pub_signed = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_signed(inputs)
	return __en.web_pub_signed(inputs)
});
export const web_pub_status_draft = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_status_draft(inputs)
	return __en.web_pub_status_draft(inputs)
});
export const web_pub_status_final = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_status_final(inputs)
	return __en.web_pub_status_final(inputs)
});
export const web_pub_status_provisional = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_status_provisional(inputs)
	return __en.web_pub_status_provisional(inputs)
});
export const web_pub_status_superseded = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_status_superseded(inputs)
	return __en.web_pub_status_superseded(inputs)
});
export const web_pub_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_pub_title(inputs)
	return __en.web_pub_title(inputs)
});
export const web_publication = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_publication(inputs)
	return __en.web_publication(inputs)
});
export const web_queue = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_queue(inputs)
	return __en.web_queue(inputs)
});
export const web_queue_empty = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_queue_empty(inputs)
	return __en.web_queue_empty(inputs)
});
export const web_queue_nothing = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_queue_nothing(inputs)
	return __en.web_queue_nothing(inputs)
});
export const web_queue_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_queue_title(inputs)
	return __en.web_queue_title(inputs)
});
export const web_queue_total = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_queue_total(inputs)
	return __en.web_queue_total(inputs)
});
export const web_reader = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_reader(inputs)
	return __en.web_reader(inputs)
});
export const web_readers = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_readers(inputs)
	return __en.web_readers(inputs)
});
export const web_reason = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_reason(inputs)
	return __en.web_reason(inputs)
});
export const web_reason_changed = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_reason_changed(inputs)
	return __en.web_reason_changed(inputs)
});
export const web_reason_from = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_reason_from(inputs)
	return __en.web_reason_from(inputs)
});
export const web_reason_gone = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_reason_gone(inputs)
	return __en.web_reason_gone(inputs)
});
export const web_reason_new = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_reason_new(inputs)
	return __en.web_reason_new(inputs)
});
export const web_reason_to = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_reason_to(inputs)
	return __en.web_reason_to(inputs)
});
export const web_recorded = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_recorded(inputs)
	return __en.web_recorded(inputs)
});
export const web_recorded_differs = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_recorded_differs(inputs)
	return __en.web_recorded_differs(inputs)
});
export const web_recorded_second = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_recorded_second(inputs)
	return __en.web_recorded_second(inputs)
});
export const web_recorded_settled = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_recorded_settled(inputs)
	return __en.web_recorded_settled(inputs)
});
export const web_records_after = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_records_after(inputs)
	return __en.web_records_after(inputs)
});
export const web_records_before = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_records_before(inputs)
	return __en.web_records_before(inputs)
});
export const web_records_shown = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_records_shown(inputs)
	return __en.web_records_shown(inputs)
});
export const web_reopened = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_reopened(inputs)
	return __en.web_reopened(inputs)
});
export const web_reopened_was = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_reopened_was(inputs)
	return __en.web_reopened_was(inputs)
});
export const web_required = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_required(inputs)
	return __en.web_required(inputs)
});
export const web_role_adjudicator = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_role_adjudicator(inputs)
	return __en.web_role_adjudicator(inputs)
});
export const web_role_analyst = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_role_analyst(inputs)
	return __en.web_role_analyst(inputs)
});
export const web_role_protection = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_role_protection(inputs)
	return __en.web_role_protection(inputs)
});
export const web_role_publisher = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_role_publisher(inputs)
	return __en.web_role_publisher(inputs)
});
export const web_role_quality = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_role_quality(inputs)
	return __en.web_role_quality(inputs)
});
export const web_role_redress = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_role_redress(inputs)
	return __en.web_role_redress(inputs)
});
export const web_role_reviewer = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_role_reviewer(inputs)
	return __en.web_role_reviewer(inputs)
});
export const web_role_steward = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_role_steward(inputs)
	return __en.web_role_steward(inputs)
});
export const web_rolled_back = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_rolled_back(inputs)
	return __en.web_rolled_back(inputs)
});
export const web_row = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_row(inputs)
	return __en.web_row(inputs)
});
export const web_same = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_same(inputs)
	return __en.web_same(inputs)
});
export const web_say_action_accepted = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_accepted(inputs)
	return __en.web_say_action_accepted(inputs)
});
export const web_say_action_account_restricted = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_account_restricted(inputs)
	return __en.web_say_action_account_restricted(inputs)
});
export const web_say_action_appealed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_appealed(inputs)
	return __en.web_say_action_appealed(inputs)
});
export const web_say_action_arrested = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_arrested(inputs)
	return __en.web_say_action_arrested(inputs)
});
export const web_say_action_carried_out = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_carried_out(inputs)
	return __en.web_say_action_carried_out(inputs)
});
export const web_say_action_charged = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_charged(inputs)
	return __en.web_say_action_charged(inputs)
});
export const web_say_action_ended = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_ended(inputs)
	return __en.web_say_action_ended(inputs)
});
export const web_say_action_order_made = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_order_made(inputs)
	return __en.web_say_action_order_made(inputs)
});
export const web_say_action_order_stayed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_order_stayed(inputs)
	return __en.web_say_action_order_stayed(inputs)
});
export const web_say_action_other = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_other(inputs)
	return __en.web_say_action_other(inputs)
});
export const web_say_action_proceedings_opened = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_proceedings_opened(inputs)
	return __en.web_say_action_proceedings_opened(inputs)
});
export const web_say_action_referred = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_referred(inputs)
	return __en.web_say_action_referred(inputs)
});
export const web_say_action_released = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_released(inputs)
	return __en.web_say_action_released(inputs)
});
export const web_say_action_relief_granted = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_relief_granted(inputs)
	return __en.web_say_action_relief_granted(inputs)
});
export const web_say_action_removed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_removed(inputs)
	return __en.web_say_action_removed(inputs)
});
export const web_say_action_report_filed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_report_filed(inputs)
	return __en.web_say_action_report_filed(inputs)
});
export const web_say_action_stayed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_stayed(inputs)
	return __en.web_say_action_stayed(inputs)
});
export const web_say_action_stopped = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_action_stopped(inputs)
	return __en.web_say_action_stopped(inputs)
});
export const web_say_agrees_field = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_agrees_field(inputs)
	return __en.web_say_agrees_field(inputs)
});
export const web_say_chance_direct = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_chance_direct(inputs)
	return __en.web_say_chance_direct(inputs)
});
export const web_say_chance_not_alone = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_chance_not_alone(inputs)
	return __en.web_say_chance_not_alone(inputs)
});
export const web_say_chance_one_touch = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_chance_one_touch(inputs)
	return __en.web_say_chance_one_touch(inputs)
});
export const web_say_chance_survives = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_chance_survives(inputs)
	return __en.web_say_chance_survives(inputs)
});
export const web_say_differs_field = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_differs_field(inputs)
	return __en.web_say_differs_field(inputs)
});
export const web_say_hang_identity = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hang_identity(inputs)
	return __en.web_say_hang_identity(inputs)
});
export const web_say_hang_memo = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hang_memo(inputs)
	return __en.web_say_hang_memo(inputs)
});
export const web_say_hang_origin = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hang_origin(inputs)
	return __en.web_say_hang_origin(inputs)
});
export const web_say_hang_row = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hang_row(inputs)
	return __en.web_say_hang_row(inputs)
});
export const web_say_hang_source = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hang_source(inputs)
	return __en.web_say_hang_source(inputs)
});
export const web_say_hop_anchor = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_anchor(inputs)
	return __en.web_say_hop_anchor(inputs)
});
export const web_say_hop_anchor_users = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_anchor_users(inputs)
	return __en.web_say_hop_anchor_users(inputs)
});
export const web_say_hop_building = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_building(inputs)
	return __en.web_say_hop_building(inputs)
});
export const web_say_hop_direct = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_direct(inputs)
	return __en.web_say_hop_direct(inputs)
});
export const web_say_hop_grade = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_grade(inputs)
	return __en.web_say_hop_grade(inputs)
});
export const web_say_hop_member = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_member(inputs)
	return __en.web_say_hop_member(inputs)
});
export const web_say_hop_memo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_memo(inputs)
	return __en.web_say_hop_memo(inputs)
});
export const web_say_hop_network = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_network(inputs)
	return __en.web_say_hop_network(inputs)
});
export const web_say_hop_not_graded = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_not_graded(inputs)
	return __en.web_say_hop_not_graded(inputs)
});
export const web_say_hop_records = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_records(inputs)
	return __en.web_say_hop_records(inputs)
});
export const web_say_hop_role_driver = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_role_driver(inputs)
	return __en.web_say_hop_role_driver(inputs)
});
export const web_say_hop_role_facilitator = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_role_facilitator(inputs)
	return __en.web_say_hop_role_facilitator(inputs)
});
export const web_say_hop_role_member = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_role_member(inputs)
	return __en.web_say_hop_role_member(inputs)
});
export const web_say_hop_role_organiser = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_role_organiser(inputs)
	return __en.web_say_hop_role_organiser(inputs)
});
export const web_say_hop_role_recruiter = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_role_recruiter(inputs)
	return __en.web_say_hop_role_recruiter(inputs)
});
export const web_say_hop_role_starting = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_role_starting(inputs)
	return __en.web_say_hop_role_starting(inputs)
});
export const web_say_hop_row = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_row(inputs)
	return __en.web_say_hop_row(inputs)
});
export const web_say_hop_row_day = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_row_day(inputs)
	return __en.web_say_hop_row_day(inputs)
});
export const web_say_hop_users = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_hop_users(inputs)
	return __en.web_say_hop_users(inputs)
});
export const web_say_judged_different = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_judged_different(inputs)
	return __en.web_say_judged_different(inputs)
});
export const web_say_missing = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_missing(inputs)
	return __en.web_say_missing(inputs)
});
export const web_say_missing_field = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_missing_field(inputs)
	return __en.web_say_missing_field(inputs)
});
export const web_say_missing_parents = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_missing_parents(inputs)
	return __en.web_say_missing_parents(inputs)
});
export const web_say_missing_photo = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_missing_photo(inputs)
	return __en.web_say_missing_photo(inputs)
});
export const web_say_network = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_network(inputs)
	return __en.web_say_network(inputs)
});
export const web_say_path_direct = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_path_direct(inputs)
	return __en.web_say_path_direct(inputs)
});
export const web_say_path_hub = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_path_hub(inputs)
	return __en.web_say_path_hub(inputs)
});
export const web_say_path_possible = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_path_possible(inputs)
	return __en.web_say_path_possible(inputs)
});
export const web_say_path_rare = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_path_rare(inputs)
	return __en.web_say_path_rare(inputs)
});
export const web_say_path_users = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_path_users(inputs)
	return __en.web_say_path_users(inputs)
});
export const web_say_path_window = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_path_window(inputs)
	return __en.web_say_path_window(inputs)
});
export const web_say_reason_direct = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_direct(inputs)
	return __en.web_say_reason_direct(inputs)
});
export const web_say_reason_further_hop = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_further_hop(inputs)
	return __en.web_say_reason_further_hop(inputs)
});
export const web_say_reason_hub = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_hub(inputs)
	return __en.web_say_reason_hub(inputs)
});
export const web_say_reason_hub_only = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_hub_only(inputs)
	return __en.web_say_reason_hub_only(inputs)
});
export const web_say_reason_identity = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_identity(inputs)
	return __en.web_say_reason_identity(inputs)
});
export const web_say_reason_independence_not_known = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_independence_not_known(inputs)
	return __en.web_say_reason_independence_not_known(inputs)
});
export const web_say_reason_independent_legs = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_independent_legs(inputs)
	return __en.web_say_reason_independent_legs(inputs)
});
export const web_say_reason_links_of_one_origin = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_links_of_one_origin(inputs)
	return __en.web_say_reason_links_of_one_origin(inputs)
});
export const web_say_reason_moved = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_moved(inputs)
	return __en.web_say_reason_moved(inputs)
});
export const web_say_reason_one_certain_link = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_one_certain_link(inputs)
	return __en.web_say_reason_one_certain_link(inputs)
});
export const web_say_reason_one_direct_link = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_one_direct_link(inputs)
	return __en.web_say_reason_one_direct_link(inputs)
});
export const web_say_reason_only_possible = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_only_possible(inputs)
	return __en.web_say_reason_only_possible(inputs)
});
export const web_say_reason_place_conflict = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_place_conflict(inputs)
	return __en.web_say_reason_place_conflict(inputs)
});
export const web_say_reason_protection = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_protection(inputs)
	return __en.web_say_reason_protection(inputs)
});
export const web_say_reason_q = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_q(inputs)
	return __en.web_say_reason_q(inputs)
});
export const web_say_reason_reopened = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_reopened(inputs)
	return __en.web_say_reason_reopened(inputs)
});
export const web_say_reason_runs = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_runs(inputs)
	return __en.web_say_reason_runs(inputs)
});
export const web_say_reason_several_links = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_several_links(inputs)
	return __en.web_say_reason_several_links(inputs)
});
export const web_say_reason_sole = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_sole(inputs)
	return __en.web_say_reason_sole(inputs)
});
export const web_say_reason_under_18_recorded = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reason_under_18_recorded(inputs)
	return __en.web_say_reason_under_18_recorded(inputs)
});
export const web_say_reopened_evidence_changed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reopened_evidence_changed(inputs)
	return __en.web_say_reopened_evidence_changed(inputs)
});
export const web_say_reopened_expired = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reopened_expired(inputs)
	return __en.web_say_reopened_expired(inputs)
});
export const web_say_reopened_identity = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reopened_identity(inputs)
	return __en.web_say_reopened_identity(inputs)
});
export const web_say_reopened_merged = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reopened_merged(inputs)
	return __en.web_say_reopened_merged(inputs)
});
export const web_say_reopened_quality = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reopened_quality(inputs)
	return __en.web_say_reopened_quality(inputs)
});
export const web_say_reopened_redress = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reopened_redress(inputs)
	return __en.web_say_reopened_redress(inputs)
});
export const web_say_reopened_source_withdrawn = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reopened_source_withdrawn(inputs)
	return __en.web_say_reopened_source_withdrawn(inputs)
});
export const web_say_reopened_split = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reopened_split(inputs)
	return __en.web_say_reopened_split(inputs)
});
export const web_say_reopened_taken_back = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_reopened_taken_back(inputs)
	return __en.web_say_reopened_taken_back(inputs)
});
export const web_say_time_answered = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_time_answered(inputs)
	return __en.web_say_time_answered(inputs)
});
export const web_say_time_first_known = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_time_first_known(inputs)
	return __en.web_say_time_first_known(inputs)
});
export const web_say_time_place = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_time_place(inputs)
	return __en.web_say_time_place(inputs)
});
export const web_say_time_place_conflict = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_time_place_conflict(inputs)
	return __en.web_say_time_place_conflict(inputs)
});
export const web_say_time_reopened = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_time_reopened(inputs)
	return __en.web_say_time_reopened(inputs)
});
export const web_say_time_seen = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_time_seen(inputs)
	return __en.web_say_time_seen(inputs)
});
export const web_say_time_settled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_time_settled(inputs)
	return __en.web_say_time_settled(inputs)
});
export const web_say_time_touch = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_say_time_touch(inputs)
	return __en.web_say_time_touch(inputs)
});
export const web_search = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_search(inputs)
	return __en.web_search(inputs)
});
export const web_search_first = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_search_first(inputs)
	return __en.web_search_first(inputs)
});
export const web_search_hint = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_search_hint(inputs)
	return __en.web_search_hint(inputs)
});
export const web_search_hits = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_search_hits(inputs)
	return __en.web_search_hits(inputs)
});
export const web_search_label = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_search_label(inputs)
	return __en.web_search_label(inputs)
});
export const web_search_logged = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_search_logged(inputs)
	return __en.web_search_logged(inputs)
});
export const web_search_more = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_search_more(inputs)
	return __en.web_search_more(inputs)
});
export const web_search_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_search_none(inputs)
	return __en.web_search_none(inputs)
});
export const web_search_not = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_search_not(inputs)
	return __en.web_search_not(inputs)
});
export const web_search_read = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_search_read(inputs)
	return __en.web_search_read(inputs)
});
export const web_search_searched = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_search_searched(inputs)
	return __en.web_search_searched(inputs)
});
export const web_search_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_search_title(inputs)
	return __en.web_search_title(inputs)
});
export const web_second_browser = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_second_browser(inputs)
	return __en.web_second_browser(inputs)
});
export const web_second_browser_text = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_second_browser_text(inputs)
	return __en.web_second_browser_text(inputs)
});
export const web_seen_logged = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_seen_logged(inputs)
	return __en.web_seen_logged(inputs)
});
export const web_seen_sent_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_seen_sent_none(inputs)
	return __en.web_seen_sent_none(inputs)
});
export const web_seen_since = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_seen_since(inputs)
	return __en.web_seen_since(inputs)
});
export const web_seen_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_seen_title(inputs)
	return __en.web_seen_title(inputs)
});
export const web_send = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_send(inputs)
	return __en.web_send(inputs)
});
export const web_sending = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_sending(inputs)
	return __en.web_sending(inputs)
});
export const web_settled_as = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_settled_as(inputs)
	return __en.web_settled_as(inputs)
});
export const web_simulated = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_simulated(inputs)
	return __en.web_simulated(inputs)
});
export const web_skip = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_skip(inputs)
	return __en.web_skip(inputs)
});
export const web_source_file = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_source_file(inputs)
	return __en.web_source_file(inputs)
});
export const web_source_records = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_source_records(inputs)
	return __en.web_source_records(inputs)
});
export const web_sources_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_sources_title(inputs)
	return __en.web_sources_title(inputs)
});
export const web_stage_adjudication = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_stage_adjudication(inputs)
	return __en.web_stage_adjudication(inputs)
});
export const web_stage_decided = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_stage_decided(inputs)
	return __en.web_stage_decided(inputs)
});
export const web_stage_first_review = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_stage_first_review(inputs)
	return __en.web_stage_first_review(inputs)
});
export const web_stage_not_started = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_stage_not_started(inputs)
	return __en.web_stage_not_started(inputs)
});
export const web_stage_paused = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_stage_paused(inputs)
	return __en.web_stage_paused(inputs)
});
export const web_stage_second_review = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_stage_second_review(inputs)
	return __en.web_stage_second_review(inputs)
});
export const web_state_deceased = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_state_deceased(inputs)
	return __en.web_state_deceased(inputs)
});
export const web_state_departed = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_state_departed(inputs)
	return __en.web_state_departed(inputs)
});
export const web_state_in_custody = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_state_in_custody(inputs)
	return __en.web_state_in_custody(inputs)
});
export const web_state_located = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_state_located(inputs)
	return __en.web_state_located(inputs)
});
export const web_surprise_fewer = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_surprise_fewer(inputs)
	return __en.web_surprise_fewer(inputs)
});
export const web_surprise_label = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_surprise_label(inputs)
	return __en.web_surprise_label(inputs)
});
export const web_surprise_q = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_surprise_q(inputs)
	return __en.web_surprise_q(inputs)
});
export const web_surprise_text = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_surprise_text(inputs)
	return __en.web_surprise_text(inputs)
});
export const web_surprise_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_surprise_title(inputs)
	return __en.web_surprise_title(inputs)
});
export const web_surprise_untestable = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_surprise_untestable(inputs)
	return __en.web_surprise_untestable(inputs)
});
export const web_table = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_table(inputs)
	return __en.web_table(inputs)
});
export const web_take_next = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_take_next(inputs)
	return __en.web_take_next(inputs)
});
export const web_taken_by = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_taken_by(inputs)
	return __en.web_taken_by(inputs)
});
export const web_theme = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_theme(inputs)
	return __en.web_theme(inputs)
});
export const web_theme_dark = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_theme_dark(inputs)
	return __en.web_theme_dark(inputs)
});
export const web_theme_light = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_theme_light(inputs)
	return __en.web_theme_light(inputs)
});
export const web_theme_system = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_theme_system(inputs)
	return __en.web_theme_system(inputs)
});
export const web_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_title(inputs)
	return __en.web_title(inputs)
});
export const web_to_overview = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_to_overview(inputs)
	return __en.web_to_overview(inputs)
});
export const web_today = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_today(inputs)
	return __en.web_today(inputs)
});
export const web_too_short = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_too_short(inputs)
	return __en.web_too_short(inputs)
});
export const web_touch_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_touch_none(inputs)
	return __en.web_touch_none(inputs)
});
export const web_touch_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_touch_title(inputs)
	return __en.web_touch_title(inputs)
});
export const web_try = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try(inputs)
	return __en.web_try(inputs)
});
export const web_try_band = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_band(inputs)
	return __en.web_try_band(inputs)
});
export const web_try_band_same = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_band_same(inputs)
	return __en.web_try_band_same(inputs)
});
export const web_try_drops_out = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_drops_out(inputs)
	return __en.web_try_drops_out(inputs)
});
export const web_try_hint = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_hint(inputs)
	return __en.web_try_hint(inputs)
});
export const web_try_no_longer_one_person = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_no_longer_one_person(inputs)
	return __en.web_try_no_longer_one_person(inputs)
});
export const web_try_only_hubs = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_only_hubs(inputs)
	return __en.web_try_only_hubs(inputs)
});
export const web_try_others = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_others(inputs)
	return __en.web_try_others(inputs)
});
export const web_try_others_more = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_others_more(inputs)
	return __en.web_try_others_more(inputs)
});
export const web_try_others_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_others_none(inputs)
	return __en.web_try_others_none(inputs)
});
export const web_try_reopens = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_reopens(inputs)
	return __en.web_try_reopens(inputs)
});
export const web_try_scope = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_scope(inputs)
	return __en.web_try_scope(inputs)
});
export const web_try_scope_item = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_scope_item(inputs)
	return __en.web_try_scope_item(inputs)
});
export const web_try_scope_record = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_scope_record(inputs)
	return __en.web_try_scope_record(inputs)
});
export const web_try_scope_source = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_scope_source(inputs)
	return __en.web_try_scope_source(inputs)
});
export const web_try_stays = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_stays(inputs)
	return __en.web_try_stays(inputs)
});
export const web_try_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_try_title(inputs)
	return __en.web_try_title(inputs)
});
export const web_type_out = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_type_out(inputs)
	return __en.web_type_out(inputs)
});
export const web_type_out_wrong = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_type_out_wrong(inputs)
	return __en.web_type_out_wrong(inputs)
});
export const web_unlock = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_unlock(inputs)
	return __en.web_unlock(inputs)
});
export const web_unlock_file = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_unlock_file(inputs)
	return __en.web_unlock_file(inputs)
});
export const web_unlock_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_unlock_none(inputs)
	return __en.web_unlock_none(inputs)
});
export const web_unlock_text = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_unlock_text(inputs)
	return __en.web_unlock_text(inputs)
});
export const web_unlock_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_unlock_title(inputs)
	return __en.web_unlock_title(inputs)
});
export const web_unlock_with = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_unlock_with(inputs)
	return __en.web_unlock_with(inputs)
});
export const web_unsure = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_unsure(inputs)
	return __en.web_unsure(inputs)
});
export const web_value = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_value(inputs)
	return __en.web_value(inputs)
});
export const web_waits_count = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_waits_count(inputs)
	return __en.web_waits_count(inputs)
});
export const web_waits_median = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_waits_median(inputs)
	return __en.web_waits_median(inputs)
});
export const web_waits_oldest = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_waits_oldest(inputs)
	return __en.web_waits_oldest(inputs)
});
export const web_waits_stage = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_waits_stage(inputs)
	return __en.web_waits_stage(inputs)
});
export const web_waits_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_waits_title(inputs)
	return __en.web_waits_title(inputs)
});
export const web_was_settled = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_was_settled(inputs)
	return __en.web_was_settled(inputs)
});
export const web_weight = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_weight(inputs)
	return __en.web_weight(inputs)
});
export const web_when_conflict = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_when_conflict(inputs)
	return __en.web_when_conflict(inputs)
});
export const web_when_from = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_when_from(inputs)
	return __en.web_when_from(inputs)
});
export const web_when_none = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_when_none(inputs)
	return __en.web_when_none(inputs)
});
export const web_when_open = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_when_open(inputs)
	return __en.web_when_open(inputs)
});
export const web_when_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_when_title(inputs)
	return __en.web_when_title(inputs)
});
export const web_when_to = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_when_to(inputs)
	return __en.web_when_to(inputs)
});
export const web_when_what = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_when_what(inputs)
	return __en.web_when_what(inputs)
});
export const web_who_title = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_who_title(inputs)
	return __en.web_who_title(inputs)
});
export const web_why_not = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_why_not(inputs)
	return __en.web_why_not(inputs)
});
export const web_why_not_title = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_why_not_title(inputs)
	return __en.web_why_not_title(inputs)
});
export const web_withdraw = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_withdraw(inputs)
	return __en.web_withdraw(inputs)
});
export const web_withdraw_do = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_withdraw_do(inputs)
	return __en.web_withdraw_do(inputs)
});
export const web_withdraw_done = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_withdraw_done(inputs)
	return __en.web_withdraw_done(inputs)
});
export const web_withdraw_of = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_withdraw_of(inputs)
	return __en.web_withdraw_of(inputs)
});
export const web_withdraw_reason = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_withdraw_reason(inputs)
	return __en.web_withdraw_reason(inputs)
});
export const web_withdraw_text = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_withdraw_text(inputs)
	return __en.web_withdraw_text(inputs)
});
export const web_withdraw_title = ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_withdraw_title(inputs)
	return __en.web_withdraw_title(inputs)
});
export const web_withdrawn = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_withdrawn(inputs)
	return __en.web_withdrawn(inputs)
});
export const web_yours_adjudicate = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_yours_adjudicate(inputs)
	return __en.web_yours_adjudicate(inputs)
});
export const web_yours_answered = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_yours_answered(inputs)
	return __en.web_yours_answered(inputs)
});
export const web_yours_first = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_yours_first(inputs)
	return __en.web_yours_first(inputs)
});
export const web_yours_second = ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return __es.web_yours_second(inputs)
	return __en.web_yours_second(inputs)
});