/* eslint-disable */
import * as registry from "../registry.js"


export const amount_administrations = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} administration`);
	return (`${i?.n} administrations`)
	
};

export const amount_blank_lines = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} blank line`);
	return (`${i?.n} blank lines`)
	
};

export const amount_bytes = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} byte`);
	return (`${i?.n} bytes`)
	
};

export const amount_candidates = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} candidate`);
	return (`${i?.n} candidates`)
	
};

export const amount_contacts = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} contact`);
	return (`${i?.n} contacts`)
	
};

export const amount_days = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} day`);
	return (`${i?.n} days`)
	
};

export const amount_details = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} shared detail`);
	return (`${i?.n} shared details`)
	
};

export const amount_drifts = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} drift`);
	return (`${i?.n} drifts`)
	
};

export const amount_events = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} described event`);
	return (`${i?.n} described events`)
	
};

export const amount_files = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} file`);
	return (`${i?.n} files`)
	
};

export const amount_found_first = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} person found first`);
	return (`${i?.n} persons found first`)
	
};

export const amount_headers = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} header`);
	return (`${i?.n} headers`)
	
};

export const amount_ledger_events = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} ledger event`);
	return (`${i?.n} ledger events`)
	
};

export const amount_linked_persons = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} linked person`);
	return (`${i?.n} linked persons`)
	
};

export const amount_links = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} link`);
	return (`${i?.n} links`)
	
};

export const amount_listed_names = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} listed name`);
	return (`${i?.n} listed names`)
	
};

export const amount_members = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} member with a role`);
	return (`${i?.n} members with a role`)
	
};

export const amount_months = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} more month`);
	return (`${i?.n} more months`)
	
};

export const amount_names = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} name`);
	return (`${i?.n} names`)
	
};

export const amount_networks = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} network`);
	return (`${i?.n} networks`)
	
};

export const amount_pairs = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} pair`);
	return (`${i?.n} pairs`)
	
};

export const amount_people = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} person`);
	return (`${i?.n} people`)
	
};

export const amount_persons = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} person`);
	return (`${i?.n} persons`)
	
};

export const amount_plain_details = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} detail`);
	return (`${i?.n} details`)
	
};

export const amount_publications = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} publication`);
	return (`${i?.n} publications`)
	
};

export const amount_records = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} record`);
	return (`${i?.n} records`)
	
};

export const amount_rows = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} row`);
	return (`${i?.n} rows`)
	
};

export const amount_snapshots = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} snapshot`);
	return (`${i?.n} snapshots`)
	
};

export const amount_sources = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} source`);
	return (`${i?.n} sources`)
	
};

export const amount_statements = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} statement`);
	return (`${i?.n} statements`)
	
};

export const amount_systems = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} system`);
	return (`${i?.n} systems`)
	
};

export const amount_tests = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} test`);
	return (`${i?.n} tests`)
	
};

export const amount_texts = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} text`);
	return (`${i?.n} texts`)
	
};

export const amount_users = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} user`);
	return (`${i?.n} users`)
	
};

export const amount_uses = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} use of details`);
	return (`${i?.n} uses of details`)
	
};

export const amount_values = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} value`);
	return (`${i?.n} values`)
	
};

export const error_answer_empty = (i) => {
	return (`${i?.name} is empty.`)
};

export const error_answer_period = (i) => {
	return (`${i?.name} ends before it begins.`)
};

export const error_bad_answer_todo = () => {
	return (`Give it as an option or when asked.`)
};

export const error_bad_band = (i) => {
	return (`${i?.text} is no band.`)
};

export const error_bad_band_todo = () => {
	return (`Bands are 1 to 5.`)
};

export const error_bad_day = (i) => {
	return (`${i?.text} is no day.`)
};

export const error_bad_day_todo = () => {
	return (`Write it as 2026-11-24.`)
};

export const error_bad_number = (i) => {
	return (`${i?.text} is no number of persons.`)
};

export const error_bad_number_todo = () => {
	return (`Write it as 55.`)
};

export const error_bad_period = (i) => {
	return (`${i?.period} is no period.`)
};

export const error_bad_period_todo = () => {
	return (`Write it as 2023-01-01..2025-12-31.`)
};

export const error_bad_port = (i) => {
	return (`${i?.text} is no port.`)
};

export const error_bad_port_todo = () => {
	return (`Give a number from 0 to 65535.`)
};

export const error_bad_properties = (i) => {
	return (`${i?.file}: the properties of entity ${i?.row} are no object.`)
};

export const error_bad_properties_todo = () => {
	return (`Write properties as an object: property to a list of values.`)
};

export const error_bad_role = (i) => {
	return (`--role ${i?.text} is not COLUMN=ROLE.`)
};

export const error_bad_role_todo = (i) => {
	return (`A role is one of ${i?.roles}, or none to leave the column out.`)
};

export const error_bad_share = (i) => {
	return (`${i?.text} is no share.`)
};

export const error_bad_share_todo = () => {
	return (`Write it as 0.05.`)
};

export const error_bug = () => {
	return (`this is a bug, please report it.`)
};

export const error_cancelled = () => {
	return (`Cancelled; nothing was recorded.`)
};

export const error_claim_undefined_todo = (i) => {
	return (`Use one of: ${i?.known}.`)
};

export const error_column_missing = (i) => {
	return (`${i?.file} has no column ${i?.wanted}; it has ${i?.names}.`)
};

export const error_column_missing_todo = () => {
	return (`Name one of these columns.`)
};

export const error_country = (i) => {
	return (`${i?.country} is no country code.`)
};

export const error_country_todo = () => {
	return (`Write it as two letters, such as ES.`)
};

export const error_curve_needs_truth = () => {
	return (`--curve needs --truth or --labels; --errors needs --truth.`)
};

export const error_date_unreadable = (i) => {
	return (`"${i?.text}" is no date`)
};

export const error_date_unreadable_todo = () => {
	return (`Write dates as YYYY-MM-DD, YYYY-MM or YYYY; leave the cell empty where a date is not known.`)
};

export const error_dates_backwards = () => {
	return (`the span ends before it begins`)
};

export const error_dates_backwards_todo = () => {
	return (`Correct from and to; leave a cell empty where a date is not known.`)
};

export const error_day_ahead = (i) => {
	return (`${i?.day} lies ahead: nothing is purged before it is due.`)
};

export const error_double_id = (i) => {
	return (`"${i?.person}" stands in row ${i?.before} already`)
};

export const error_double_id_todo = () => {
	return (`Give each person one row.`)
};

export const error_edges_no_pairs = () => {
	return (`edges join persons directly; pairs are counted over details that persons share`)
};

export const error_edges_no_pairs_todo = () => {
	return (`Give a list person,anchor or a 0/1 table.`)
};

export const error_empty_cell = (i) => {
	return (`the cell "${i?.name}" is empty`)
};

export const error_empty_cell_todo = () => {
	return (`Every row needs an id.`)
};

export const error_empty_id = () => {
	return (`the id is empty`)
};

export const error_empty_id_todo = () => {
	return (`Write the id as it stands in the touches.`)
};

export const error_entities_id = (i) => {
	return (`${i?.file} holds FollowTheMoney entities: their id is id, not ${i?.name}.`)
};

export const error_entities_id_todo = () => {
	return (`Give --id id.`)
};

export const error_entities_role = (i) => {
	return (`${i?.file} holds FollowTheMoney entities: the schema gives each property its role.`)
};

export const error_entities_role_todo = () => {
	return (`Leave --role out; --ignore PROPERTY leaves a property out.`)
};

export const error_entity_ids_todo = () => {
	return (`Give each entity an id of its own.`)
};

export const error_entity_twice = (i) => {
	return (`${i?.file}: the id ${i?.id} stands twice.`)
};

export const error_entity_without_id = (i) => {
	return (`${i?.file}: an entity has no id.`)
};

export const error_exclusion_add_todo = (i) => {
	return (`Add ${i?.entry} under exclusions in charter.yaml first.`)
};

export const error_exclusion_approval = (i) => {
	return (`The exclusion ${i?.rule} is approved by ${i?.n} of the two people that it needs.`)
};

export const error_exclusion_approval_todo = (i) => {
	return (`Let two people sign it with \`lookback review exclusion ${i?.rule} --approve\`, or name both in charter.yaml, or remove it.`)
};

export const error_exclusion_rule = (i) => {
	return (`${i?.name} is no rule of exclusion.`)
};

export const error_exclusion_rule_todo = (i) => {
	return (`Rules are: ${i?.rules}.`)
};

export const error_explain_difference = () => {
	return (`--explain-difference takes a file and a text.`)
};

export const error_explain_difference_todo = () => {
	return (`Write: --explain-difference bookings.csv "June was never sent".`)
};

export const error_export_incomplete = () => {
	return (`An export names one person, a recipient, a purpose, a key and a file to write.`)
};

export const error_export_incomplete_todo = () => {
	return (`lookback export PERSON --recipient TEXT --purpose TEXT --key FILE --out FILE, or lookback export --log`)
};

export const error_format_unknown = (i) => {
	return (`"${i?.format}" is no format of touches.`)
};

export const error_format_unknown_todo = (i) => {
	return (`Use one of ${i?.formats}.`)
};

export const error_header_again_todo = () => {
	return (`The header comes back within the file, as at the top of every page: delete these lines.`)
};

export const error_in_needs_id = () => {
	return (`--in needs --id COLUMN.`)
};

export const error_judgement = (i) => {
	return (`"${i?.text}" is no judgement`)
};

export const error_judgement_todo = () => {
	return (`Write 1 (one person), 0 (two people), or leave it empty.`)
};

export const error_key_file_exists = (i) => {
	return (`${i?.path} exists; a key is never overwritten.`)
};

export const error_key_file_exists_todo = () => {
	return (`Give another file with --out.`)
};

export const error_key_name = (i) => {
	return (`"${i?.text}" is no name for a key.`)
};

export const error_key_name_todo = () => {
	return (`Use letters, numbers, dots, hyphens and underscores, at most 64.`)
};

export const error_kind_unknown = (i) => {
	return (`--kind ${i?.text} is none of ${i?.kinds}.`)
};

export const error_kind_unknown_todo = () => {
	return (`Give person, organisation or auto.`)
};

export const error_label_columns_todo = () => {
	return (`Labels have the columns left, right, same.`)
};

export const error_language = (i) => {
	return (`${i?.wanted} is no language that Lookback speaks.`)
};

export const error_language_todo = (i) => {
	return (`Give one of these with --lang, or in the variable ${i?.variable}: ${i?.languages}.`)
};

export const error_last_row_without_id_todo = () => {
	return (`If the last row holds totals, delete it; else give every row an id, or name another column with --id.`)
};

export const error_ledger_lost = (i) => {
	return (`${i?.file} is empty, but the review has links: what people did in it is gone.`)
};

export const error_ledger_lost_todo = () => {
	return (`Put a copy of the ledger back. To begin anew without it, take snapshots/ and publications/ away first.`)
};

export const error_links_option = (i) => {
	return (`${i?.wrong} is not known`)
};

export const error_links_option_todo = () => {
	return (`Nulls are bicm, hypergeometric and permutation; permutations a whole number; --expand takes members.`)
};

export const error_list_empty = () => {
	return (`The lists hold no value.`)
};

export const error_match_ids = (i) => {
	return (`--right-id is given ${i?.given} times for ${i?.files} further files: give it once for all of them, or once for each in their order.`)
};

export const error_memo_date = () => {
	return (`The calendar has no such day.`)
};

export const error_memo_date_todo = () => {
	return (`Correct the date.`)
};

export const error_memo_kind = (i) => {
	return (`${i?.kind} is no kind of detail.`)
};

export const error_memo_kind_todo = (i) => {
	return (`Kinds are: ${i?.kinds}.`)
};

export const error_memo_reassigned_kind = (i) => {
	return (`A ${i?.kind} does not pass to somebody else.`)
};

export const error_memo_reassigned_twice = (i) => {
	return (`${i?.value} is reassigned on ${i?.at} twice.`)
};

export const error_memo_remove_one_todo = () => {
	return (`Remove one.`)
};

export const error_memo_remove_todo = () => {
	return (`Remove it.`)
};

export const error_memo_same_once = (i) => {
	return (`${i?.value} is given twice.`)
};

export const error_memo_same_once_todo = () => {
	return (`Give the two ways of writing.`)
};

export const error_memo_source = (i) => {
	return (`The source ${i?.source} is not among the memo's sources.`)
};

export const error_memo_source_todo = () => {
	return (`Add it with a grade.`)
};

export const error_memo_window_empty = () => {
	return (`The window holds no day: it ends before it begins.`)
};

export const error_memory_short = (i) => {
	return (`To find who is who in ${i?.file} takes about ${i?.needed} GiB of memory; this machine has ${i?.held} GiB.`)
};

export const error_memory_short_todo = () => {
	return (`Use a machine with more memory, or leave out columns that do not tell who a person is with --ignore.`)
};

export const error_model_fits_not = () => {
	return (`none of the columns of the model is in the file`)
};

export const error_model_fits_not_todo = (i) => {
	return (`The model reads: ${i?.columns}.`)
};

export const error_model_gone_todo = () => {
	return (`Put it back, or learn anew with \`lookback resolve --refit\`, which lists every person that changes.`)
};

export const error_model_outdated = (i) => {
	return (`the model does not know the comparison "${i?.name}" as this version makes it`)
};

export const error_model_outdated_todo = () => {
	return (`It was learnt by another version of Lookback: learn it anew with \`lookback resolve --refit\`, or leave --model out.`)
};

export const error_model_roles = () => {
	return (`--model and --role go not together: the model says the roles.`)
};

export const error_network_empty = () => {
	return (`the network names nothing`)
};

export const error_network_empty_todo = () => {
	return (`Write one row a detail (kind anchor) or person (kind member) of it.`)
};

export const error_network_kind = (i) => {
	return (`"${i?.kind}" is neither anchor nor member`)
};

export const error_network_kind_todo = () => {
	return (`Write anchor for a detail of the network, member for a person of it.`)
};

export const error_network_role = (i) => {
	return (`${i?.text} is no role in a network.`)
};

export const error_no_action = (i) => {
	return (`${i?.value} is no action that has a definition.`)
};

export const error_no_answer = (i) => {
	return (`${i?.value} is no answer that has a definition.`)
};

export const error_no_charter = (i) => {
	return (`${i?.file} cannot be read: a review needs its mandate.`)
};

export const error_no_charter_todo = () => {
	return (`Write it, or run \`lookback init\` in an empty folder and copy the one that it writes.`)
};

export const error_no_claims = (i) => {
	return (`${i?.folder} holds no YAML file.`)
};

export const error_no_claims_todo = () => {
	return (`Write origins, reports and claims as in examples/the-report.`)
};

export const error_no_column = (i) => {
	return (`there is no column "${i?.name}"`)
};

export const error_no_column_todo = (i) => {
	return (`The columns are ${i?.columns}.`)
};

export const error_no_exclusion = (i) => {
	return (`The charter has no exclusion ${i?.rule}.`)
};

export const error_no_file = (i) => {
	return (`there is no file ${i?.path}`)
};

export const error_no_folder = (i) => {
	return (`${i?.folder} is no folder that can be read.`)
};

export const error_no_header_todo = (i) => {
	return (`The columns are ${i?.columns}. A file without a header has its columns by number, such as --id column_1. Where it has a header, that is not in the first line: delete what stands above it and try again.`)
};

export const error_no_id = (i) => {
	return (`${i?.file}: which column holds the ids of the records?`)
};

export const error_no_id_column_todo = (i) => {
	return (`No column has a word of its own in every row. Name the one that tells the records apart with ${i?.option}, or add one that numbers the rows. The columns are ${i?.columns}.`)
};

export const error_no_id_headless_todo = (i) => {
	return (`Give --no-header ${i?.option} ${i?.column}: the file has no header, so its columns are ${i?.columns}.`)
};

export const error_no_id_todo = (i) => {
	return (`Give ${i?.option} ${i?.column}. The columns are ${i?.columns}. Where the first row is no header but data, add --no-header: they are then called column_1, column_2 and so on.`)
};

export const error_no_key_file = (i) => {
	return (`${i?.file}: there is no such key file.`)
};

export const error_no_key_file_todo = () => {
	return (`Make one with \`lookback key new NAME --role reviewer\`.`)
};

export const error_no_linkage_model = (i) => {
	return (`${i?.file} is not a linkage model of version 1.`)
};

export const error_no_linkage_model_todo = () => {
	return (`Write one with lookback dedupe FILE --export-model MODEL.yaml.`)
};

export const error_no_mapping = (i) => {
	return (`${i?.path}: there is no such mapping.`)
};

export const error_no_mapping_todo = () => {
	return (`Check the path, or let --guess propose one.`)
};

export const error_no_match = (i) => {
	return (`${i?.file}:${i?.line}:${i?.column}: no file matches ${i?.globs}.`)
};

export const error_no_match_todo = () => {
	return (`Name the file as well, or take the query out of the mapping.`)
};

export const error_no_model_of_pair = (i) => {
	return (`${i?.left} and ${i?.right} have no linkage model: there is neither ${i?.own} nor ${i?.shared}.`)
};

export const error_no_model_todo = () => {
	return (`Write one with --export-model.`)
};

export const error_no_name_column = (i) => {
	return (`${i?.file}: no column looks like a name.`)
};

export const error_no_name_column_todo = () => {
	return (`Call the column of names \`name\`, or given_name and surname.`)
};

export const error_no_person = (i) => {
	return (`${i?.id} is no person and no record of one in this workspace.`)
};

export const error_no_person_column = (i) => {
	return (`${i?.file}: no column looks like a name or a document number of a person.`)
};

export const error_no_person_column_todo = (i) => {
	return (`Write a mapping by hand; the columns are: ${i?.columns}.`)
};

export const error_no_person_todo = () => {
	return (`Give a person or record id as \`lookback review list\` and the reports print it.`)
};

export const error_no_persons = (i) => {
	return (`${i?.file} holds FollowTheMoney entities, and none of them is a person.`)
};

export const error_no_persons_todo = () => {
	return (`Give a file with entities of the schema Person.`)
};

export const error_no_query = (i) => {
	return (`${i?.file}: no query of the mapping is for ${i?.name}; they are for ${i?.globs}.`)
};

export const error_no_query_todo = () => {
	return (`Add a query for the file, change its \`file:\` glob, or take the mapping that belongs to the file.`)
};

export const error_no_record = (i) => {
	return (`There is no record ${i?.id} in this workspace.`)
};

export const error_no_record_todo = () => {
	return (`Record ids look like S1.17; \`lookback person\` prints those of a person.`)
};

export const error_no_snapshot = (i) => {
	return (`There is no ${i?.stage} snapshot in this workspace.`)
};

export const error_no_snapshot_todo = (i) => {
	return (`Run \`lookback ${i?.command}\` first.`)
};

export const error_no_state = (i) => {
	return (`${i?.value} is no state that has a definition.`)
};

export const error_not_zero_one = (i) => {
	return (`"${i?.cell}" is neither 0 nor 1`)
};

export const error_not_zero_one_todo = () => {
	return (`A table holds 0 and 1; a list of touches has the columns person and anchor, edges have a and b.`)
};

export const error_nothing_to_find = () => {
	return (`Nothing to look for was given.`)
};

export const error_nothing_to_find_todo = () => {
	return (`Add --phones FILE, --accounts FILE or --addresses FILE, one value a line.`)
};

export const error_one_act = () => {
	return (`Say --approve or --withdraw, one of them.`)
};

export const error_one_answer = () => {
	return (`Say --upheld or --rejected, one of them.`)
};

export const error_one_claim = () => {
	return (`Say --place, --action or --search, one of them.`)
};

export const error_one_judgement = () => {
	return (`Say --same, --different or --unsure, one of them.`)
};

export const error_option_number = (i) => {
	return (`--${i?.option} must be a number, not "${i?.text}".`)
};

export const error_option_number_todo = (i) => {
	return (`Give --${i?.option} a number.`)
};

export const error_out_is_input = (i) => {
	return (`--out ${i?.file} is the file that is read.`)
};

export const error_out_is_input_todo = () => {
	return (`Give another file to write to.`)
};

export const error_outcome_unknown = (i) => {
	return (`${i?.outcome} is no outcome.`)
};

export const error_outcome_unknown_todo = () => {
	return (`Outcomes are D1 to D8 or their names; \`lookback review decide --help\` lists them.`)
};

export const error_passphrase_differs = () => {
	return (`The two passphrases differ; nothing was written.`)
};

export const error_passphrase_needed = () => {
	return (`Nobody can type a passphrase here.`)
};

export const error_passphrase_needed_todo = () => {
	return (`Give a file that holds it with --passphrase-file.`)
};

export const error_profile = (i) => {
	return (`${i?.file}:${i?.line}: ${i?.profile} is no profile of a review.`)
};

export const error_profile_todo = (i) => {
	return (`Profiles are: ${i?.profiles}.`)
};

export const error_protected = (i) => {
	return (`${i?.file}:${i?.line}: ${i?.term} is a protected attribute (${i?.attribute}) and never makes a link.`)
};

export const error_protected_todo = () => {
	return (`Remove it. A protected attribute may help decide who is who, and nothing else.`)
};

export const error_publication_ahead = (i) => {
	return (`Figures as of ${i?.day} cannot be published: that day has not come (today is ${i?.today}), and what is recorded until then nobody knows.`)
};

export const error_publication_ahead_todo = (i) => {
	return (`Publish as of ${i?.today} or an earlier day: --as-of ${i?.today}.`)
};

export const error_publication_key = () => {
	return (`A publication needs a key.`)
};

export const error_publication_key_todo = () => {
	return (`Add --key FILE, twice.`)
};

export const error_purge_cause = () => {
	return (`A purge needs its --cause.`)
};

export const error_purge_cause_todo = () => {
	return (`Say which rule or order.`)
};

export const error_rate_name = (i) => {
	return (`--rate ${i?.text}: there is no rate "${i?.name}".`)
};

export const error_rate_number = (i) => {
	return (`--rate ${i?.text}: "${i?.value}" is no number.`)
};

export const error_rate_todo = () => {
	return (`Give a rate as twins=0.05; \`lookback simulate --help\` lists their names.`)
};

export const error_reading_ambiguous = (i) => {
	return (`${i?.file}:${i?.line}: two queries read ${i?.name} in two ways, such as two sheets of it.`)
};

export const error_reading_ambiguous_todo = () => {
	return (`A source is one table. Save the other sheet as a file of its own and import both.`)
};

export const error_role_unknown = (i) => {
	return (`${i?.text} is no role.`)
};

export const error_roles_are = (i) => {
	return (`Roles are: ${i?.roles}.`)
};

export const error_row_unreadable = (i) => {
	return (`row ${i?.row} cannot be read (${i?.reason})`)
};

export const error_row_unreadable_todo = () => {
	return (`Mend that line; nothing was read from the file.`)
};

export const error_row_without_id = (i) => {
	return (`row ${i?.row} has no id`)
};

export const error_row_without_id_todo = () => {
	return (`Give every row an id, or name another column with --id.`)
};

export const error_rows_of_one_id = (i) => {
	return (`rows ${i?.before} and ${i?.row} have the same id "${i?.id}"`)
};

export const error_rows_of_one_id_todo = () => {
	return (`Give every row its own id, or name another column with --id.`)
};

export const error_sample_needs_out = () => {
	return (`--sample needs --sample-out FILE.`)
};

export const error_sample_number = (i) => {
	return (`--sample ${i?.sample}: not a number of pairs.`)
};

export const error_search_answer = () => {
	return (`A search needs its --answer.`)
};

export const error_signature_key = () => {
	return (`A signature needs a key.`)
};

export const error_signature_key_todo = () => {
	return (`Add --key FILE.`)
};

export const error_stopped = () => {
	return (`Stopped; nothing was made.`)
};

export const error_store_disk_failed = (i) => {
	return (`${i?.path}: the disk failed.`)
};

export const error_store_disk_full = (i) => {
	return (`The disk is full; ${i?.path} was not changed.`)
};

export const error_store_disk_full_todo = () => {
	return (`Free space and run the same command again.`)
};

export const error_store_file_is_none = (i) => {
	return (`${i?.path}: this is no file.`)
};

export const error_store_file_missing = (i) => {
	return (`${i?.path}: there is no such file.`)
};

export const error_store_file_missing_todo = () => {
	return (`Check the path.`)
};

export const error_store_ledger_unwritable = (i) => {
	return (`${i?.path}: the ledger cannot be opened for writing`)
};

export const error_store_ledger_unwritable_todo = () => {
	return (`Check the folder and its permissions.`)
};

export const error_store_locked = (i) => {
	return (`The workspace is busy: ${i?.what} (process ${i?.pid} on ${i?.host}).`)
};

export const error_store_locked_by_nobody_known = () => {
	return (`The workspace is busy.`)
};

export const error_store_locked_todo = () => {
	return (`Wait until it has ended and run the same command again.`)
};

export const error_store_name_a_source_todo = (i) => {
	return (`Name one of: ${i?.sources}.`)
};

export const error_store_no_such_source = (i) => {
	return (`No source is meant by ${i?.name}.`)
};

export const error_store_no_workspace = () => {
	return (`There is no workspace here or in a folder above.`)
};

export const error_store_no_workspace_todo = () => {
	return (`Run \`lookback init\` first, or name the workspace with --dir.`)
};

export const error_store_not_a_workspace = (i) => {
	return (`${i?.dir} is no workspace.`)
};

export const error_store_not_writable = (i) => {
	return (`${i?.path} cannot be written (${i?.code}).`)
};

export const error_store_not_writable_path_todo = () => {
	return (`Name another file: this path is a folder, lies in a file or is too long.`)
};

export const error_store_not_writable_place_todo = () => {
	return (`Name another file: this place takes no files.`)
};

export const error_store_not_writable_right_todo = () => {
	return (`Give yourself the right to write there and run the same command again.`)
};

export const error_store_source_ambiguous = (i) => {
	return (`More than one source is meant by ${i?.name}.`)
};

export const error_store_workspace_newer = (i) => {
	return (`This workspace has format ${i?.format}; this Lookback knows formats up to ${i?.known}.`)
};

export const error_store_workspace_newer_todo = () => {
	return (`Use the newer Lookback that wrote it. Nothing was changed.`)
};

export const error_threads = (i) => {
	return (`--threads ${i?.text} is not a number from 1 to 64.`)
};

export const error_trace_stale = () => {
	return (`Files or persons have changed since the trace: figures would mix what was traced with what was not.`)
};

export const error_trace_stale_todo = () => {
	return (`Run \`lookback round\`, then measure again.`)
};

export const error_unexplained = (i) => {
	return (`${i?.file}: the custodian says ${i?.expected} rows, ${i?.received} came in (difference ${i?.difference}).`)
};

export const error_unexplained_todo = (i) => {
	return (`Explain it: lookback import --explain-difference ${i?.file} "why".`)
};

export const error_unreadable = (i) => {
	return (`${i?.file} cannot be read.`)
};

export const error_unwritable = (i) => {
	return (`${i?.path} cannot be written.`)
};

export const error_usage_argument = (i) => {
	return (`missing required argument '${i?.name}'`)
};

export const error_usage_bare = () => {
	return (`A command is missing.`)
};

export const error_usage_command_unknown = (i) => {
	return (`unknown command '${i?.name}'`)
};

export const error_usage_excess = (i) => {
	return (`too many arguments: ${i?.expected} expected, ${i?.received} given (${i?.given})`)
};

export const error_usage_option_missing = (i) => {
	return (`required option '${i?.option}' not specified`)
};

export const error_usage_option_unknown = (i) => {
	return (`unknown option '${i?.option}'`)
};

export const error_usage_suggestion = (i) => {
	return (`Did you mean ${i?.names}?`)
};

export const error_usage_todo = () => {
	return (`See the same command with --help.`)
};

export const error_usage_value = (i) => {
	return (`option '${i?.option}' argument missing`)
};

export const error_web_build_failed = () => {
	return (`The workbench could not be built.`)
};

export const error_web_build_failed_todo = () => {
	return (`Run npm install, then npm run build:web.`)
};

export const error_weight = (i) => {
	return (`"${i?.text}" is no weight`)
};

export const error_weight_todo = () => {
	return (`Weights are numbers of 0 or more.`)
};

export const error_why_not_two = () => {
	return (`Two records are needed here; a single one works with --in FILE.`)
};

export const error_why_not_two_todo = () => {
	return (`Give two ids, or add --in FILE --id COLUMN.`)
};

export const error_window_empty = () => {
	return (`the window holds no day: it ends before it begins`)
};

export const error_window_empty_todo = () => {
	return (`Correct from and to.`)
};

export const figures_acted_apart = (i) => {
	return (`Apart from these, as adverse actions: ${i?.before} [before the network was known](A0). ${i?.after} [after a decision](A2). ${i?.other} on other grounds, [after it was known, before a decision](A1). ${i?.undated} with [date not known](AU).`)
};

export const figures_acted_cleared = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`${i?.cleared} of them has [since been settled](B2) as *not the person*, *no link* or *link, nothing adverse*.`);
	return (`${i?.cleared} of them have [since been settled](B2) as *not the person*, *no link* or *link, nothing adverse*.`)
	
};

export const figures_acted_heading = () => {
	return (`Acted on before decided`)
};

export const figures_acted_persons = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`person met an adverse action after the network became known and before anyone had decided, because of the network or for no stated reason.`);
	return (`persons met an adverse action after the network became known and before anyone had decided, because of the network or for no stated reason.`)
	
};

export const figures_actions_caption = () => {
	return (`Adverse actions: events, by time and recorded basis`)
};

export const figures_actions_heading = () => {
	return (`What was done to the persons under review`)
};

export const figures_actions_note = (i) => {
	return (`Behind “arrested at least once” stand ${i?.events} arrest events. An action is a dated claim about what an authority or institution did: never an outcome, never evidence of a link.`)
};

export const figures_actions_persons_caption = () => {
	return (`Persons, by what happened to them`)
};

export const figures_agrees = () => {
	return (`agrees`)
};

export const figures_all = () => {
	return (`all`)
};

export const figures_annex_cells = () => {
	return (`Cells of outcome by location`)
};

export const figures_annex_digest = () => {
	return (`The digest is the SHA-256 of the sorted ids of the list, one a line.`)
};

export const figures_annex_digest_public = () => {
	return (`The digest is a commitment: it can be opened by oversight and gives away no small list.`)
};

export const figures_annex_heading = () => {
	return (`Annex: every figure and its list`)
};

export const figures_annex_identities = () => {
	return (`Identities that hold on the lists`)
};

export const figures_as_of = () => {
	return (`as of`)
};

export const figures_audience_internal = () => {
	return (`internal: exact numbers`)
};

export const figures_audience_oversight = () => {
	return (`for oversight: exact numbers, pseudonymous lists`)
};

export const figures_audience_public = () => {
	return (`public: small numbers withheld`)
};

export const figures_basis_network = () => {
	return (`because of the network`)
};

export const figures_basis_not_stated = () => {
	return (`no reason stated`)
};

export const figures_basis_other = () => {
	return (`on other grounds`)
};

export const figures_born = (i) => {
	return (`born ${i?.date}`)
};

export const figures_carried_arrested = (i) => {
	return (`${i?.arrested} persons under review were arrested at least once. ${i?.before} adverse actions fell before the network was known. ${i?.early} persons were acted on before decided, ${i?.cleared} of them since cleared.`)
};

export const figures_carried_by_count = () => {
	return (`The count is more than chance would give among so many tests.`)
};

export const figures_carried_by_document = () => {
	return (`The count alone supports no link; a record does.`)
};

export const figures_carried_by_nothing = () => {
	return (`The count alone supports no link, and no record says it directly.`)
};

export const figures_carried_dangerous = (i) => {
	return (`For ${i?.adverse} persons two readers found a role in the network or own conduct supported; for the others they did not. What is alleged of the network is no finding about a person.`)
};

export const figures_carried_moved = (i) => {
	return (`${i?.moved} persons under review have evidence of a journey leg. Who is in no file is in no count.`)
};

export const figures_carried_rest = () => {
	return (`Cannot be derived: arrested and not found count different things, and one person can be both or neither.`)
};

export const figures_carried_ties = (i) => {
	return (`${i?.cohort} persons are under review. ${i?.two} of them share two or more details with the network, where coincidence alone would give about ${i?.expected}.`)
};

export const figures_carried_unknown = (i) => {
	return (`${i?.unknown} could not be found after every required search. ${i?.unsearched} are not yet searched for or have an expired location.`)
};

export const figures_chance_accidental = (i) => {
	return (`Accidental equalities to expect beside the single uses, from recycled or mistyped numbers: about ${i?.count}.`)
};

export const figures_chance_heading = () => {
	return (`What chance alone would give`)
};

export const figures_chance_never_decides = () => {
	return (`A number of this table orders the queue; it decides about nobody.`)
};

export const figures_chance_null = (i) => {
	return (`Expected under the ${i?.null}, over ${i?.tested} persons tested: everybody as busy and every detail as popular as seen.`)
};

export const figures_chance_single = () => {
	return (`One use cannot be tested by counting.`)
};

export const figures_chance_survive = (i) => {
	return (`Persons whose count stands out after correction for many tests at 5 in 100: ${i?.count}.`)
};

export const figures_chip_as_of = (i) => {
	return (`as of ${i?.date}`)
};

export const figures_chip_band = (i) => {
	return (`band ${i?.band} of the queue`)
};

export const figures_chip_conflict = () => {
	return (`two files disagree`)
};

export const figures_chip_known = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`first known ${i?.days} day ago`);
	return (`first known ${i?.days} days ago`)
	
};

export const figures_chip_sole = () => {
	return (`one path hangs on one entry`)
};

export const figures_closed_first_gate_open = () => {
	return (`the first gate is open`)
};

export const figures_closed_no_conduct_evidence = () => {
	return (`needs conduct evidence, none attached`)
};

export const figures_closed_no_journey_evidence = () => {
	return (`needs evidence of a journey leg, none attached`)
};

export const figures_closed_not_your_turn = () => {
	return (`another reader has it`)
};

export const figures_column_added = () => {
	return (`added`)
};

export const figures_column_after = () => {
	return (`now`)
};

export const figures_column_before = () => {
	return (`before`)
};

export const figures_column_by_reason = () => {
	return (`by reason`)
};

export const figures_column_carried = () => {
	return (`what the files can carry`)
};

export const figures_column_counts = () => {
	return (`counts`)
};

export const figures_column_custodian = () => {
	return (`custodian`)
};

export const figures_column_definition = () => {
	return (`definition`)
};

export const figures_column_digest = () => {
	return (`digest of the list`)
};

export const figures_column_expected = () => {
	return (`expected by chance`)
};

export const figures_column_from = () => {
	return (`from`)
};

export const figures_column_id = () => {
	return (`id`)
};

export const figures_column_lane = () => {
	return (`kind`)
};

export const figures_column_number = () => {
	return (`number`)
};

export const figures_column_observed = () => {
	return (`observed`)
};

export const figures_column_of_moved = () => {
	return (`of these, moved`)
};

export const figures_column_removed = () => {
	return (`removed`)
};

export const figures_column_same_scale = () => {
	return (`observed (solid) and expected (hatched), one scale`)
};

export const figures_column_searched = () => {
	return (`searched`)
};

export const figures_column_shared = () => {
	return (`network details used`)
};

export const figures_column_source = () => {
	return (`source`)
};

export const figures_column_system = () => {
	return (`system`)
};

export const figures_column_tempted = () => {
	return (`tempting`)
};

export const figures_column_to = () => {
	return (`to`)
};

export const figures_column_true = () => {
	return (`and in truth, here`)
};

export const figures_column_type = () => {
	return (`type`)
};

export const figures_column_weight = () => {
	return (`weight`)
};

export const figures_column_what = () => {
	return (`what`)
};

export const figures_column_when = () => {
	return (`when`)
};

export const figures_column_why = () => {
	return (`why`)
};

export const figures_conflicts = () => {
	return (`conflicts`)
};

export const figures_counter_fact = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`For ${i?.none} of the ${i?.all} persons under review, [neither a role in the network nor conduct of their own](CF) is supported; ${i?.undecided} of the persons under review are [not yet decided](U).`);
	return (`For ${i?.none} of the ${i?.all} persons under review, [neither a role in the network nor conduct of their own](CF) is supported; ${i?.undecided} of the persons under review are [not yet decided](U).`)
	
};

export const figures_counter_fact_withheld = (i) => {
	return (`To be under review says nothing about what a person did: of the ${i?.all} persons under review, the number for whom [neither a role in the network nor conduct of their own](CF) is supported is ${i?.none}, and ${i?.undecided} of the persons under review are [not yet decided](U).`)
};

export const figures_counts_only = () => {
	return (`counts only`)
};

export const figures_cross_corner = () => {
	return (`outcome \\ location`)
};

export const figures_cross_heading = (i) => {
	return (`Outcome by location, the same ${i?.cohort} persons under review`)
};

export const figures_cross_note = () => {
	return (`Rows and columns add up on the lists of persons, not only on the totals.`)
};

export const figures_date_open = () => {
	return (`open`)
};

export const figures_define_a = () => {
	return (`Recorded adverse actions on persons under review: events, not persons.`)
};

export const figures_define_a0 = () => {
	return (`Adverse actions dated before first knowledge of the network.`)
};

export const figures_define_a1 = () => {
	return (`Adverse actions from first knowledge of the network on, with no settled decision about the person by then.`)
};

export const figures_define_a2 = () => {
	return (`Adverse actions dated on or after the settled decision about the person.`)
};

export const figures_define_au = () => {
	return (`Adverse actions whose date does not say on which side of these points they fall.`)
};

export const figures_define_b1 = () => {
	return (`Persons under review with at least one adverse action after first knowledge of the network and before a settled decision, because of the network or for no stated reason.`)
};

export const figures_define_b2 = () => {
	return (`Of the persons acted on before decided, those since settled as not the person, no link, or link with nothing adverse.`)
};

export const figures_define_basis = (i) => {
	return (`Of the ${i?.phase}, those whose recorded basis is: ${i?.basis}.`)
};

export const figures_define_c = () => {
	return (`Persons with a link to review who were not excluded before review: the cohort. Being under review says nothing about what a person did.`)
};

export const figures_define_cell = (i) => {
	return (`Persons under review who are both: ${i?.row}; ${i?.column}.`)
};

export const figures_define_cf = () => {
	return (`The counter-fact: persons under review for whom two readers have found neither a role in the network nor conduct of their own supported. It holds those not yet decided.`)
};

export const figures_define_cleared = () => {
	return (`Settled as not the person, no link, or link with nothing adverse: D1, D2 and D3.`)
};

export const figures_define_d = () => {
	return (`Persons under review with a settled outcome.`)
};

export const figures_define_d1 = () => {
	return (`The records that carry the link are not this person's.`)
};

export const figures_define_d2 = () => {
	return (`The evidence was withdrawn, or is explained without the network.`)
};

export const figures_define_d3 = () => {
	return (`The use of a detail is confirmed or fits chance, and nothing adverse about the person is supported.`)
};

export const figures_define_d4 = () => {
	return (`Referred as possible victim, child or witness at risk. While protection lasts it stands before any other outcome.`)
};

export const figures_define_d5 = () => {
	return (`Own conduct for the network is on file and two readers found it supported.`)
};

export const figures_define_d6 = () => {
	return (`Conduct of the person's own, not the company of others, is on file and two readers found it supported.`)
};

export const figures_define_d7 = () => {
	return (`The files do not allow an answer; there is a date to look again.`)
};

export const figures_define_d8 = () => {
	return (`Found in review to be deceased or outside the charter.`)
};

export const figures_define_e0 = () => {
	return (`Recorded arrests of persons under review, up to the as-of point, whatever followed. A person can have several.`)
};

export const figures_define_e0m = () => {
	return (`Recorded arrests of persons moved by the network.`)
};

export const figures_define_e1 = () => {
	return (`Persons under review with at least one recorded arrest up to the as-of point, on any ground, whatever followed. Counted over time: it is not the number in custody.`)
};

export const figures_define_e1m = () => {
	return (`Of the persons moved by the network, those with at least one recorded arrest.`)
};

export const figures_define_e2 = () => {
	return (`Persons under review with proceedings open at the as-of point.`)
};

export const figures_define_e2m = () => {
	return (`Of the persons moved by the network, those with proceedings open at the as-of point.`)
};

export const figures_define_e3 = () => {
	return (`Persons under review with at least one recorded removal up to the as-of point.`)
};

export const figures_define_e3m = () => {
	return (`Of the persons moved by the network, those with at least one recorded removal.`)
};

export const figures_define_k0 = () => {
	return (`Starting persons and members that the memo of the network names. They are not tested and are in no count of what was found.`)
};

export const figures_define_l0 = () => {
	return (`Persons, not declared, for whom no source item shows a use of what the network used or a direct statement.`)
};

export const figures_define_l1 = () => {
	return (`Persons, not declared, with at least one source item that shows the use of a detail of the network inside its window, or a direct statement with a member. A link is a reason to look, nothing more.`)
};

export const figures_define_m0 = () => {
	return (`Persons under review whose link is not a journey leg.`)
};

export const figures_define_m1 = () => {
	return (`Persons under review with evidence of a journey leg with the network. To have been moved is never adverse.`)
};

export const figures_define_n1 = () => {
	return (`Of the persons with a link to review, those who used at least one detail of the network. One use cannot be tested by counting.`)
};

export const figures_define_n1c = () => {
	return (`Of the persons under review, those who used at least one detail of the network. One use cannot be tested by counting.`)
};

export const figures_define_n2 = () => {
	return (`Of the persons with a link to review, those who used at least two details of the network.`)
};

export const figures_define_n2c = () => {
	return (`Of the persons under review, those who used at least two details of the network.`)
};

export const figures_define_n3 = () => {
	return (`Of the persons with a link to review, those who used at least three details of the network.`)
};

export const figures_define_n3c = () => {
	return (`Of the persons under review, those who used at least three details of the network.`)
};

export const figures_define_p0 = () => {
	return (`Persons, after records of one person were joined.`)
};

export const figures_define_r0 = () => {
	return (`All records of persons that were received from the systems searched.`)
};

export const figures_define_r1 = () => {
	return (`Records with enough in them to say whose they are.`)
};

export const figures_define_r2 = () => {
	return (`Readable records with nothing beyond a name, or too little: they make no person.`)
};

export const figures_define_r3 = () => {
	return (`Records received that could not be read or searched.`)
};

export const figures_define_r4 = () => {
	return (`Resolved records beyond the first of each person: R1 less P0.`)
};

export const figures_define_rule = (i) => {
	return (`A named count of the charter, not a status of any person: ${i?.definition}. It counts the outcomes ${i?.outcomes}.`)
};

export const figures_define_s0 = () => {
	return (`Persons under review whom no reader has taken yet.`)
};

export const figures_define_s1 = () => {
	return (`A first reader has taken the person and has not answered.`)
};

export const figures_define_s2 = () => {
	return (`The first answer is given; the second reader, who does not see it, has not answered.`)
};

export const figures_define_s3 = () => {
	return (`The two answers differ and a third reader decides.`)
};

export const figures_define_s4 = () => {
	return (`Review is paused for a stated reason.`)
};

export const figures_define_t1 = () => {
	return (`Persons, not declared, who used at least one phone, place, account, document or journey that the memo names, inside its window.`)
};

export const figures_define_u = () => {
	return (`Persons under review without a settled outcome: S0 to S4 together.`)
};

export const figures_define_w1 = () => {
	return (`Held at the as-of point, by a dated claim. Custody can begin elsewhere and end: it is neither a part nor a bound of the arrests.`)
};

export const figures_define_w2 = () => {
	return (`A dated claim that has not expired says where the person is.`)
};

export const figures_define_w3 = () => {
	return (`Left or was removed, by a dated claim.`)
};

export const figures_define_w4 = () => {
	return (`Deceased, by a dated claim.`)
};

export const figures_define_w5 = () => {
	return (`Every search that the charter requires was made and answered: no hit.`)
};

export const figures_define_w6 = () => {
	return (`Not every required search was made or answered, or the last known location has expired.`)
};

export const figures_define_w6a = () => {
	return (`At least one search that the charter requires was not made or not answered.`)
};

export const figures_define_w6b = () => {
	return (`The last known location is older than the charter allows, and the searches are not complete.`)
};

export const figures_define_w7 = () => {
	return (`Nobody may or need look for this person.`)
};

export const figures_define_w8 = () => {
	return (`Two valid claims name different states. It is not resolved by taking the later one.`)
};

export const figures_define_x = () => {
	return (`Persons with a link to review who left before review, each for a stated reason.`)
};

export const figures_define_x1 = () => {
	return (`The records that carry the link turned out to be someone else's.`)
};

export const figures_define_x2 = () => {
	return (`All evidence of the link was withdrawn or is contested.`)
};

export const figures_define_x3 = () => {
	return (`The use lies outside the period or the population of the charter.`)
};

export const figures_define_x4 = () => {
	return (`Hub-only and chance-compatible together.`)
};

export const figures_define_x4a = () => {
	return (`Every network detail of the person is a place or number that many unrelated people use, and there is no direct record. By a charter rule approved by two people; sampled with the cleared.`)
};

export const figures_define_x4b = () => {
	return (`What the person shares is no more than chance alone would give. By a charter rule approved by two people; sampled with the cleared.`)
};

export const figures_define_x5 = () => {
	return (`Found during preparation to be a person already counted.`)
};

export const figures_difference_heading = (i) => {
	return (`Difference to publication ${i?.number} of ${i?.date}`)
};

export const figures_difference_none = () => {
	return (`No figure changed.`)
};

export const figures_difference_note = () => {
	return (`Later = earlier + added − removed, on the lists.`)
};

export const figures_difference_public = () => {
	return (`The movements behind the changes are kept for oversight: small steps could name a person.`)
};

export const figures_export_by = (i) => {
	return (`Asked by ${i?.asked}, given by ${i?.given}, on ${i?.date}. The giving is in the ledger of the review.`)
};

export const figures_export_by_one = (i) => {
	return (`${i?.outcome}: decided by one person, ${i?.date}; provisional.`)
};

export const figures_export_by_two = (i) => {
	return (`${i?.outcome}: decided by two people, ${i?.date}.`)
};

export const figures_export_caveat_act = () => {
	return (`Nobody may be detained, refused or charged on this file alone: ask what the sources say.`)
};

export const figures_export_caveat_correct = () => {
	return (`It can be wrong and it can be taken back. Ask whoever gave it, before you use it, whether it still stands.`)
};

export const figures_export_caveat_link = () => {
	return (`A link says that a person used a detail of the network. It does not say why, and it is not conduct.`)
};

export const figures_export_caveat_network = () => {
	return (`What is alleged of the network stays with the network. Nothing of it is said of this person.`)
};

export const figures_export_caveat_purpose = (i) => {
	return (`It is for ${i?.recipient} and the purpose above. It may not be passed on or used for anything else.`)
};

export const figures_export_caveats = () => {
	return (`Read this first`)
};

export const figures_export_chance_row = (i) => {
	return (`${i?.least} or more details of the network: ${i?.observed} persons; coincidence alone would give ${i?.expected}.`)
};

export const figures_export_doubt_challenged = () => {
	return (`The person challenges it, and that is not decided yet.`)
};

export const figures_export_doubt_hub = () => {
	return (`The shared details are used by many people who have nothing to do with the network.`)
};

export const figures_export_doubt_none = () => {
	return (`Nothing that the review knows of. That does not make it certain.`)
};

export const figures_export_doubt_possible = () => {
	return (`Of some uses it is only possible that they fall into the time of the network: their dates are not known well enough.`)
};

export const figures_export_doubt_records = (i) => {
	return (`The file joins ${i?.records} records as one person. A record may be somebody else's.`)
};

export const figures_export_doubt_reopened = () => {
	return (`What was decided before was opened again.`)
};

export const figures_export_doubt_sole = () => {
	return (`Everything hangs on one item: if it is wrong, no link is left.`)
};

export const figures_export_doubt_undecided = () => {
	return (`Nobody has decided yet.`)
};

export const figures_export_doubts = () => {
	return (`What is doubtful`)
};

export const figures_export_everybody = () => {
	return (`What coincidence gives`)
};

export const figures_export_for = (i) => {
	return (`Given to ${i?.recipient}, for this and nothing else: ${i?.purpose}.`)
};

export const figures_export_left_out = (i) => {
	return (`On file and left out, since it may never enter a link or a decision: ${i?.attributes}.`)
};

export const figures_export_one_detail = () => {
	return (`One shared detail cannot be tested this way: whoever used the phone used it.`)
};

export const figures_export_records = () => {
	return (`The records that it rests on`)
};

export const figures_export_review = (i) => {
	return (`The review asks: ${i?.question} Authority: ${i?.authority}.`)
};

export const figures_export_row = (i) => {
	return (`row ${i?.row}`)
};

export const figures_export_settled = () => {
	return (`What people decided`)
};

export const figures_export_title = (i) => {
	return (`Person ${i?.id}: a file given out`)
};

export const figures_export_undecided = () => {
	return (`Nothing. The review of this person is not finished, and nobody has established anything about this person.`)
};

export const figures_files_closed = (i) => {
	return (`files closed ${i?.date}`)
};

export const figures_first_heading = () => {
	return (`The numbers of this page, defined`)
};

export const figures_first_note = () => {
	return (`These are not parts of one whole: a person can be counted in several rows.`)
};

export const figures_flow_chance_1 = (i) => {
	return (`about ${i?.expected} of the ${i?.observed}`)
};

export const figures_flow_chance_2 = () => {
	return (`with two or more would`)
};

export const figures_flow_chance_3 = () => {
	return (`arise by coincidence`)
};

export const figures_flow_cohort = () => {
	return (`under review`)
};

export const figures_flow_cohort_caption = () => {
	return (`what two readers decided`)
};

export const figures_flow_description = () => {
	return (`Each column adds up to the part of the column before it that it magnifies. The table below gives the same numbers.`)
};

export const figures_flow_heading = () => {
	return (`From records to decisions`)
};

export const figures_flow_links = () => {
	return (`with a link`)
};

export const figures_flow_links_caption = () => {
	return (`used what the network used`)
};

export const figures_flow_persons = () => {
	return (`persons`)
};

export const figures_flow_persons_caption = () => {
	return (`who they are`)
};

export const figures_flow_records = () => {
	return (`records`)
};

export const figures_flow_records_caption = (i) => {
	return (`searched in ${i?.searched} of ${i?.all} systems`)
};

export const figures_flow_title = () => {
	return (`Flow of the cohort`)
};

export const figures_gate_conduct = () => {
	return (`2  What did this person do?`)
};

export const figures_gate_identity = () => {
	return (`1  Is it this person?`)
};

export const figures_gate_state_not_open = () => {
	return (`Not open before the first gate is settled.`)
};

export const figures_gate_state_settled = () => {
	return (`Settled by two people.`)
};

export const figures_gate_state_waits = () => {
	return (`Waits for a person.`)
};

export const figures_how_to_decide = (i) => {
	return (`This page only shows. To answer: lookback review decide ${i?.id} --outcome CODE --reason TEXT --evidence ID --key FILE`)
};

export const figures_innocent_question = () => {
	return (`Before any answer: what would explain this innocently?`)
};

export const figures_lane_actions = () => {
	return (`Actions`)
};

export const figures_lane_places = () => {
	return (`Places`)
};

export const figures_lane_review = () => {
	return (`Review`)
};

export const figures_lane_touches = () => {
	return (`Uses`)
};

export const figures_lede_arrested = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`${i?.shown} was [arrested at least once](E1).`);
	return (`${i?.shown} were [arrested at least once](E1).`)
	
};

export const figures_lede_chance = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`${i?.two} of them shares [two or more](N2C) details of it, where coincidence alone would give about ${i?.expected}.`);
	return (`${i?.two} of them share [two or more](N2C) details of it, where coincidence alone would give about ${i?.expected}.`)
	
};

export const figures_lede_early = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`${i?.shown} was [acted on before decided](B1).`);
	return (`${i?.shown} were [acted on before decided](B1).`)
	
};

export const figures_lede_moved = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`${i?.shown} person was [moved by the network](M1).`);
	return (`${i?.shown} persons were [moved by the network](M1).`)
	
};

export const figures_lede_proceedings = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`${i?.shown} is [in proceedings](E2) at this date.`);
	return (`${i?.shown} are [in proceedings](E2) at this date.`)
	
};

export const figures_lede_removed = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`${i?.shown} was [removed](E3).`);
	return (`${i?.shown} were [removed](E3).`)
	
};

export const figures_lede_review = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`${i?.shown} of the ${i?.persons} persons [in the files](P0) is [under review](C) because of a detail shared with it or a record that names it.`);
	return (`${i?.shown} of the ${i?.persons} persons [in the files](P0) are [under review](C) because of a detail shared with it or a record that names it.`)
	
};

export const figures_lede_unknown = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`${i?.shown} [could not be found](W5) after every required search.`);
	return (`${i?.shown} [could not be found](W5) after every required search.`)
	
};

export const figures_lede_withheld = (i) => {
	return (`The number of ${i?.noun} is ${i?.shown}.`)
};

export const figures_legend_aside = () => {
	return (`set aside, with a reason each`)
};

export const figures_legend_chance = () => {
	return (`expected by chance`)
};

export const figures_legend_declared = () => {
	return (`named in the memo`)
};

export const figures_legend_evidence = () => {
	return (`carried by evidence`)
};

export const figures_legend_open = () => {
	return (`waits for a person`)
};

export const figures_legend_settled = () => {
	return (`decided by two people`)
};

export const figures_method_authority = () => {
	return (`authority`)
};

export const figures_method_checked = () => {
	return (`Every identity of the annex was checked on the lists of persons before release.`)
};

export const figures_method_heading = () => {
	return (`Method and standing`)
};

export const figures_method_how = () => {
	return (`Records were joined into persons, persons compared with what the memo declares, and each link shown to two readers who did not see each other's answer. Nothing adverse is settled by one person or by a program.`)
};

export const figures_method_known_since = () => {
	return (`network known since`)
};

export const figures_method_suppression = () => {
	return (`small numbers`)
};

export const figures_method_suppression_value = (i) => {
	return (`1 to under ${i?.k} withheld in the public version, and whatever would give them away`)
};

export const figures_method_window = () => {
	return (`window of the network`)
};

export const figures_method_window_value = (i) => {
	return (`${i?.from} to ${i?.to}`)
};

export const figures_missing = (i) => {
	return (`Missing in every record: ${i?.fields}.`)
};

export const figures_nearest = (i) => {
	return (`The nearest other person (${i?.id}) is not this one: ${i?.differs}.`)
};

export const figures_nearest_none = () => {
	return (`No other person comes near.`)
};

export const figures_none_received = () => {
	return (`none`)
};

export const figures_not_arrested = (i) => {
	return (`“Arrested” means at least one recorded arrest, whatever followed; it is not “in custody”, which is ${i?.custody} today.`)
};

export const figures_not_everyone = (i) => {
	return (`${i?.moved} moved is not everyone whom the network moved. Systems not searched: ${i?.out} of ${i?.all}, searched only in part: ${i?.partly}. Who is in no file is in no count.`)
};

export const figures_not_given = () => {
	return (`not given`)
};

export const figures_not_heading = () => {
	return (`What this does not mean`)
};

export const figures_not_remainder = (i) => {
	return (`${i?.moved} moved, ${i?.arrested} arrested and ${i?.unknown} unknown after search count different things; nothing follows from taking one from another.`)
};

export const figures_not_searched = (i) => {
	return (`Not searched for this person: ${i?.systems}.`)
};

export const figures_not_single = (i) => {
	return (`Among the ${i?.one} with one or more details, a single shared detail proves no acquaintance: who used a phone or a house used it.`)
};

export const figures_not_unknown = (i) => {
	return (`“Unknown after search” is not “not looked for”: ${i?.unsearched} are not yet searched for or have an expired location. ${i?.unsought} are not sought.`)
};

export const figures_noun_a = () => {
	return (`adverse actions|adverse actions`)
};

export const figures_noun_a0 = () => {
	return (`adverse actions before the network was known|before the network was known`)
};

export const figures_noun_a1 = () => {
	return (`adverse actions after the network was known and before a decision|after it was known, before a decision`)
};

export const figures_noun_a2 = () => {
	return (`adverse actions after a decision|after a decision`)
};

export const figures_noun_au = () => {
	return (`adverse actions without a usable date|date not known`)
};

export const figures_noun_b1 = () => {
	return (`persons acted on before decided|acted on before decided`)
};

export const figures_noun_b2 = () => {
	return (`persons acted on before decided and since cleared|since cleared|since been settled`)
};

export const figures_noun_basis = (i) => {
	return (`${i?.phase}: ${i?.basis}`)
};

export const figures_noun_c = () => {
	return (`persons under review|under review|of the`)
};

export const figures_noun_cell = (i) => {
	return (`persons ${i?.row} / ${i?.column}`)
};

export const figures_noun_cf = () => {
	return (`persons for whom neither a role nor own conduct is supported|neither a role in the network nor conduct of their own`)
};

export const figures_noun_cleared = () => {
	return (`persons cleared|cleared`)
};

export const figures_noun_d = () => {
	return (`persons decided|decided`)
};

export const figures_noun_d1 = () => {
	return (`persons settled as not the person|not the person`)
};

export const figures_noun_d2 = () => {
	return (`persons settled as no link|no link`)
};

export const figures_noun_d3 = () => {
	return (`persons settled as link, nothing adverse|link, nothing adverse`)
};

export const figures_noun_d4 = () => {
	return (`persons referred for protection|referred for protection`)
};

export const figures_noun_d5 = () => {
	return (`persons with a role in the network supported|role in the network supported`)
};

export const figures_noun_d6 = () => {
	return (`persons with own conduct supported|own conduct supported`)
};

export const figures_noun_d7 = () => {
	return (`persons settled as not enough information|not enough information`)
};

export const figures_noun_d8 = () => {
	return (`persons deceased or out of scope|deceased or out of scope`)
};

export const figures_noun_e0 = () => {
	return (`arrest events|arrests`)
};

export const figures_noun_e0m = () => {
	return (`arrest events of persons moved|arrests of persons moved`)
};

export const figures_noun_e1 = () => {
	return (`persons arrested at least once|arrested at least once|arrested`)
};

export const figures_noun_e1m = () => {
	return (`persons moved who were arrested at least once|arrested at least once|arrested`)
};

export const figures_noun_e2 = () => {
	return (`persons in proceedings|in proceedings`)
};

export const figures_noun_e2m = () => {
	return (`persons moved who are in proceedings|in proceedings`)
};

export const figures_noun_e3 = () => {
	return (`persons removed|removed`)
};

export const figures_noun_e3m = () => {
	return (`persons moved who were removed|removed`)
};

export const figures_noun_k0 = () => {
	return (`persons declared in the memo|named in the memo`)
};

export const figures_noun_l0 = () => {
	return (`persons without a link|no shared detail`)
};

export const figures_noun_l1 = () => {
	return (`persons with a link to review|link to review|shared a detail`)
};

export const figures_noun_m0 = () => {
	return (`persons under review without evidence of a journey leg|no journey leg on file`)
};

export const figures_noun_m1 = () => {
	return (`persons moved by the network|moved by the network|moved`)
};

export const figures_noun_n1 = () => {
	return (`persons with one or more network details|one or more`)
};

export const figures_noun_n1c = () => {
	return (`persons under review with one or more network details|one or more`)
};

export const figures_noun_n2 = () => {
	return (`persons with two or more network details|two or more`)
};

export const figures_noun_n2c = () => {
	return (`persons under review with two or more network details|two or more`)
};

export const figures_noun_n3 = () => {
	return (`persons with three or more network details|three or more`)
};

export const figures_noun_n3c = () => {
	return (`persons under review with three or more network details|three or more`)
};

export const figures_noun_p0 = () => {
	return (`persons in the files|in the files`)
};

export const figures_noun_r0 = () => {
	return (`records searched`)
};

export const figures_noun_r1 = () => {
	return (`records resolved to a person|resolved to a person`)
};

export const figures_noun_r2 = () => {
	return (`records that cannot be resolved|not resolvable`)
};

export const figures_noun_r3 = () => {
	return (`records unreadable or not searchable|unreadable`)
};

export const figures_noun_r4 = () => {
	return (`further records of the same persons|further records`)
};

export const figures_noun_rule = (i) => {
	return (`persons counted by the rule “${i?.name}”|${i?.name}`)
};

export const figures_noun_s0 = () => {
	return (`persons not started|not started`)
};

export const figures_noun_s1 = () => {
	return (`persons in first review|first review`)
};

export const figures_noun_s2 = () => {
	return (`persons in second review|second review`)
};

export const figures_noun_s3 = () => {
	return (`persons in adjudication|adjudication`)
};

export const figures_noun_s4 = () => {
	return (`persons paused|paused`)
};

export const figures_noun_t1 = () => {
	return (`persons who used a declared detail|used a declared detail`)
};

export const figures_noun_u = () => {
	return (`persons not yet decided|not yet decided`)
};

export const figures_noun_w1 = () => {
	return (`persons in custody|in custody`)
};

export const figures_noun_w2 = () => {
	return (`persons located, not in custody|located`)
};

export const figures_noun_w3 = () => {
	return (`persons departed or removed|departed`)
};

export const figures_noun_w4 = () => {
	return (`persons deceased|deceased`)
};

export const figures_noun_w5 = () => {
	return (`persons whose whereabouts are unknown after search|unknown after search|could not be found`)
};

export const figures_noun_w6 = () => {
	return (`persons not yet searched for or with an expired location|not yet searched`)
};

export const figures_noun_w6a = () => {
	return (`persons not yet searched for|not yet searched`)
};

export const figures_noun_w6b = () => {
	return (`persons with an expired location|location expired`)
};

export const figures_noun_w7 = () => {
	return (`persons for whom search is not authorised or not sought|not sought`)
};

export const figures_noun_w8 = () => {
	return (`persons on whose place the sources disagree|sources disagree`)
};

export const figures_noun_x = () => {
	return (`persons excluded before review|set aside before review`)
};

export const figures_noun_x1 = () => {
	return (`persons excluded as misidentified|not this person`)
};

export const figures_noun_x2 = () => {
	return (`persons excluded because evidence was withdrawn or contested|evidence withdrawn`)
};

export const figures_noun_x3 = () => {
	return (`persons excluded as out of period or scope|out of period`)
};

export const figures_noun_x4 = () => {
	return (`persons excluded by a rule of the charter|by a charter rule`)
};

export const figures_noun_x4a = () => {
	return (`persons excluded as hub-only|only a hub`)
};

export const figures_noun_x4b = () => {
	return (`persons excluded as chance-compatible|fits chance`)
};

export const figures_noun_x5 = () => {
	return (`persons excluded as found to be double|found to be double`)
};

export const figures_only_possible = () => {
	return (`only possible`)
};

export const figures_person_title = (i) => {
	return (`Person ${i?.id}`)
};

export const figures_phases_apart = () => {
	return (`before it was known, or on other grounds`)
};

export const figures_phases_aria = () => {
	return (`Adverse actions in order of time; the table of actions gives the numbers`)
};

export const figures_publication_number = (i) => {
	return (`publication ${i?.number}`)
};

export const figures_quality = (i) => {
	return (`Quality sample: ${i?.sampled} re-read, the cleared and the never-flagged among them; ${i?.overturned} overturned.`)
};

export const figures_quality_none = () => {
	return (`No quality sample is recorded.`)
};

export const figures_reading = (i) => {
	return (`${i?.answer}: ${i?.actor}, ${i?.date}`)
};

export const figures_reading_hidden = (i) => {
	return (`${i?.actor}, ${i?.date}: hidden until the other reader has answered`)
};

export const figures_reason_changed = () => {
	return (`new or changed records`)
};

export const figures_reason_from = (i) => {
	return (`from “${i?.box}”`)
};

export const figures_reason_gone = () => {
	return (`no longer a person of their own`)
};

export const figures_reason_new = () => {
	return (`new in the files`)
};

export const figures_reason_to = (i) => {
	return (`to “${i?.box}”`)
};

export const figures_records_more = (i) => {
	return (`${i?.n} more records of this person are not shown here; \`review show\` lists them all.`)
};

export const figures_records_weighed = () => {
	return (`The weights are those of the first two records: the pair that holds this person together least.`)
};

export const figures_redress = (i) => {
	return (`Requests for redress: ${i?.received} received, ${i?.upheld} upheld.`)
};

export const figures_redress_none = () => {
	return (`No requests for redress are recorded.`)
};

export const figures_ribbon_direct = () => {
	return (`A record says it directly; what could be wrong is whether it is this person.`)
};

export const figures_ribbon_hub = (i) => {
	return (`Hub: ${i?.users} of the ${i?.persons} persons in the files used it, most of them with no other use of the network. It carries no weight of its own.`)
};

export const figures_ribbon_possible = () => {
	return (`Dates or value are not known well enough: it is only possible.`)
};

export const figures_ribbon_sole = () => {
	return (`Everything on this path hangs on the item marked 1.`)
};

export const figures_ribbon_users = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`Used by ${i?.users} of the ${i?.persons} persons in the files.`);
	return (`Used by ${i?.users} of the ${i?.persons} persons in the files.`)
	
};

export const figures_ribbons_heading = () => {
	return (`How this person touches the network`)
};

export const figures_ribbons_none = () => {
	return (`No source item shows that this person used anything of the network.`)
};

export const figures_rows_total = (i) => {
	return (`Rows read: ${i?.rows}. Entities that are not persons: ${i?.entities}. Neither is added to the records.`)
};

export const figures_rules_heading = () => {
	return (`Named counts of the charter`)
};

export const figures_rules_note = () => {
	return (`A count of a rule over outcomes. It is not a status of any person, and never what is left over.`)
};

export const figures_same_numbers = () => {
	return (`The same as a table`)
};

export const figures_searched_no = () => {
	return (`not searched`)
};

export const figures_searched_partly = () => {
	return (`in part`)
};

export const figures_searched_yes = () => {
	return (`yes`)
};

export const figures_seen_by = (i) => {
	return (`${i?.actor}, ${i?.date}: ${i?.purpose}`)
};

export const figures_seen_heading = () => {
	return (`Who has seen this`)
};

export const figures_seen_nobody = () => {
	return (`Nobody has opened it so far.`)
};

export const figures_sent_nobody = () => {
	return (`Sent to nobody.`)
};

export const figures_sent_to = (i) => {
	return (`Sent to: ${i?.names}.`)
};

export const figures_sheets_not_read = (i) => {
	return (`sheets not read: ${i?.sheets}`)
};

export const figures_signed_many = (i) => {
	return (`released by the keys ${i?.keys}`)
};

export const figures_signed_one = (i) => {
	return (`released by one key: ${i?.keys}`)
};

export const figures_simulated_banner = () => {
	return (`SIMULATED DECISIONS`)
};

export const figures_simulated_note = () => {
	return (`The people, the files and the decisions on this page are invented; scripted keys decided.`)
};

export const figures_sources_heading = () => {
	return (`Records by source`)
};

export const figures_status_final = () => {
	return (`final`)
};

export const figures_status_provisional = () => {
	return (`provisional`)
};

export const figures_status_provisional_single_reader = () => {
	return (`provisional, single reader`)
};

export const figures_supersedes = (i) => {
	return (`replaces ${i?.number}`)
};

export const figures_surprise_heading = () => {
	return (`How surprising`)
};

export const figures_surprise_hits = (i) => {
	return (`${i?.hits} in ${i?.outOf}`)
};

export const figures_surprise_none = () => {
	return (`No count of shared details can be tested for this person.`)
};

export const figures_surprise_people = (i) => {const count = registry.plural("en", i?.n, {});
	if (count === "one") return (`people as busy as this one would share a detail by chance.`);
	return (`people as busy as this one would share ${i?.observed} or more details by chance.`)
	
};

export const figures_surprise_tests = (i) => {
	return (`p ${i?.p}, q ${i?.q} after ${i?.tests} tests, under the ${i?.null}. It orders the queue and decides nothing.`)
};

export const figures_surprise_under_one = (i) => {
	return (`fewer than 1 in ${i?.outOf}`)
};

export const figures_systems_heading = () => {
	return (`Systems searched and not searched`)
};

export const figures_systems_note = () => {
	return (`Who appears only in a system that was not searched is in no number of this page.`)
};

export const figures_tempted_arrested = (i) => {
	return (`${i?.arrested} members of the network have been arrested.`)
};

export const figures_tempted_dangerous = () => {
	return (`They are a threat.`)
};

export const figures_tempted_heading = () => {
	return (`What one would be tempted to announce, and what the files can carry`)
};

export const figures_tempted_moved = (i) => {
	return (`${i?.moved} people: that is how many the network moved.`)
};

export const figures_tempted_rest = (i) => {
	return (`The remaining ${i?.rest} have settled in the country.`)
};

export const figures_tempted_ties = (i) => {
	return (`${i?.cohort} people with ties to the network were identified.`)
};

export const figures_tempted_unknown = (i) => {
	return (`${i?.unknown} of them are at large.`)
};

export const figures_true_arrested = (i) => {
	return (`${i?.earlyInnocent} of those acted on before decided had neither a role nor conduct of their own.`)
};

export const figures_true_dangerous = (i) => {
	return (`${i?.adverseWrong} of these ${i?.adverse} had neither.`)
};

export const figures_true_moved = (i) => {
	return (`It moved ${i?.truth}; ${i?.none} of them left nothing in these files.`)
};

export const figures_true_rest = (i) => {
	return (`${i?.rest} is a number of nothing.`)
};

export const figures_true_ties = (i) => {
	return (`${i?.innocent} of them had nothing to do with it.`)
};

export const figures_true_unknown = () => {
	return (`Not to be found is not hiding: files end, people move on.`)
};

export const figures_truth_adverse_wrong = () => {
	return (`adverse outcomes settled of persons with neither role nor conduct`)
};

export const figures_truth_bar_moved = (i) => {
	return (`${i?.count} moved, in truth`)
};

export const figures_truth_bar_review = (i) => {
	return (`${i?.count} under review`)
};

export const figures_truth_chance = (i) => {
	return (`about ${i?.expected} with two or more shared details expected by chance alone`)
};

export const figures_truth_early_innocent = () => {
	return (`acted on before decided, with neither role nor conduct of their own`)
};

export const figures_truth_errors = () => {
	return (`Where the review went wrong`)
};

export const figures_truth_expected = () => {
	return (`with two or more shared details, expected by chance alone`)
};

export const figures_truth_found = () => {
	return (`found`)
};

export const figures_truth_heading = () => {
	return (`The figures beside the truth`)
};

export const figures_truth_in_no_file = () => {
	return (`in no file that could show it`)
};

export const figures_truth_innocent = () => {
	return (`nothing to do with it`)
};

export const figures_truth_lede = (i) => {
	return (`In truth the network moved ${i?.truth} persons. The review found ${i?.found} of them, missed ${i?.missed} who left a trace, and could not have found ${i?.none} who are in no file that could show it. Of the ${i?.cohort} persons under review, ${i?.innocent} had nothing to do with the network.`)
};

export const figures_truth_merged = () => {
	return (`persons under review made of the records of more than one human being`)
};

export const figures_truth_missed = () => {
	return (`missed, though they left a trace`)
};

export const figures_truth_never_published = () => {
	return (`These numbers come from the simulation's own truth. A real review never has them: it has only the files and what chance would give.`)
};

export const figures_truth_note = () => {
	return (`Only a simulation knows the truth. Nothing on this screen is part of a publication.`)
};

export const figures_truth_other_role = () => {
	return (`another role, in truth`)
};

export const figures_truth_pictures = () => {
	return (`Found, missed, wrongly linked`)
};

export const figures_truth_really_moved = () => {
	return (`moved, in truth`)
};

export const figures_truth_split = () => {
	return (`human beings who stand under review as more than one person`)
};

export const figures_truth_wrongly_linked = () => {
	return (`persons under review who had nothing to do with the network`)
};

export const figures_types_caption = () => {
	return (`Types recorded`)
};

export const figures_unit_event = () => {
	return (`events`)
};

export const figures_unit_person = () => {
	return (`persons`)
};

export const figures_unit_record = () => {
	return (`records`)
};

export const figures_unsigned = () => {
	return (`not signed`)
};

export const figures_uttered_allegation = (i) => {
	return (`Alleged: ${i?.text}`)
};

export const figures_uttered_counter_fact = (i) => {
	return (`Against it: ${i?.text}`)
};

export const figures_uttered_grade = (i) => {
	return (`graded ${i?.grade}`)
};

export const figures_uttered_heading = () => {
	return (`Said of the network, not of any person here:`)
};

export const figures_uttered_hedge = (i) => {
	return (`hedge “${i?.hedge}”`)
};

export const figures_uttered_no_hedge = () => {
	return (`stated without a hedge`)
};

export const figures_uttered_origin_one = () => {
	return (`one origin`)
};

export const figures_uttered_origins = (i) => {
	return (`${i?.count} origins`)
};

export const figures_uttered_origins_not_counted = () => {
	return (`origins not counted`)
};

export const figures_uttered_origins_range = (i) => {
	return (`between ${i?.least} and ${i?.most} origins`)
};

export const figures_uttered_purpose = (i) => {
	return (`Its purpose, as told: ${i?.text}`)
};

export const figures_uttered_same_network = (i) => {
	return (`On an earlier case: ${i?.text}`)
};

export const figures_uttered_source = (i) => {
	return (`source ${i?.source}`)
};

export const figures_uttered_ungraded = () => {
	return (`not graded`)
};

export const figures_when_aria = () => {
	return (`Timeline; the table below says the same`)
};

export const figures_when_heading = () => {
	return (`When`)
};

export const figures_when_none = () => {
	return (`Nothing about this person is dated.`)
};

export const figures_who_heading = () => {
	return (`Who this is`)
};

export const figures_withheld = () => {
	return (`withheld`)
};

export const figures_without_drops_out = (i) => {
	return (`Without ${i?.item}, **the person drops out**.`)
};

export const figures_without_heading = () => {
	return (`If an item is wrong`)
};

export const figures_without_stays = (i) => {
	return (`Without ${i?.item}, the person stays.`)
};

export const figures_without_stays_by = (i) => {
	return (`Without ${i?.item}, the person stays by ${i?.by}.`)
};

export const finding_compared_address = () => {
	return (`address`)
};

export const finding_compared_birth_date = () => {
	return (`birth date`)
};

export const finding_compared_birthplace = () => {
	return (`birthPlace`)
};

export const finding_compared_document = () => {
	return (`document`)
};

export const finding_compared_email = () => {
	return (`email`)
};

export const finding_compared_gender = () => {
	return (`gender`)
};

export const finding_compared_name = () => {
	return (`name`)
};

export const finding_compared_nationality = () => {
	return (`nationality`)
};

export const finding_compared_phone = () => {
	return (`phone`)
};

export const finding_compared_place = () => {
	return (`place`)
};

export const finding_compared_postcode = () => {
	return (`postcode`)
};

export const finding_compared_with = (i) => {
	return (`${i?.a} with ${i?.b}`)
};

export const finding_explain_apart = (i) => {
	return (`${i?.a} and ${i?.b} are not held to be one person.`)
};

export const finding_explain_field = (i) => {
	return (`${i?.field}: "${i?.left}" / "${i?.right}": ${i?.level}, ${i?.bits} bits.`)
};

export const finding_explain_held_contradicted = () => {
	return (`Held apart in spite of the sum: birth dates or numbers speak against, and relatives share the rest.`)
};

export const finding_explain_held_fits_two = () => {
	return (`Held apart in spite of the sum: without a birth date it fits two people about equally well.`)
};

export const finding_explain_held_household = () => {
	return (`Held apart in spite of the sum: what agrees beyond the name is of a household, not of one person.`)
};

export const finding_explain_held_in_part = () => {
	return (`Held apart in spite of the sum: a birth date or given name is missing that would tell them from relatives, who are common in this file.`)
};

export const finding_explain_held_judgement = () => {
	return (`Held apart: somebody judged them to be two persons.`)
};

export const finding_explain_held_name_only = () => {
	return (`Held apart in spite of the sum: too little beyond the name agrees.`)
};

export const finding_explain_held_nameless = () => {
	return (`Held apart in spite of the sum: without names only an equal number tells one person from twins.`)
};

export const finding_explain_held_namesakes = () => {
	return (`Held apart in spite of the sum: another number, and nothing in common but name and birth date.`)
};

export const finding_explain_held_others = () => {
	return (`Held apart in spite of the sum: their other records do not fit together.`)
};

export const finding_explain_held_parents = () => {
	return (`Held apart in spite of the sum: another father or mother, and no number, phone, mail or home in common.`)
};

export const finding_explain_held_twins = () => {
	return (`Held apart in spite of the sum: other or near given names, and no equal number that twins would not share.`)
};

export const finding_explain_held_unseen = () => {
	return (`Held apart in spite of the sum: nothing in this file looks like one person, so only an equal number joins.`)
};

export const finding_explain_lost = (i) => {
	return (`Not higher because ${i?.field} agrees only so far (${i?.level}): ${i?.bits} bits lost.`)
};

export const finding_explain_missing = (i) => {
	return (`${i?.field}: "${i?.left}" / "${i?.right}": missing, says nothing.`)
};

export const finding_explain_nothing_near = (i) => {
	return (`Nothing came near ${i?.a}: no record that was compared with it, or with its person, was left as a candidate.`)
};

export const finding_explain_prior = (i) => {
	return (`Before comparing: ${i?.bits} bits.`)
};

export const finding_explain_rivals = (i) => {
	return (`Rival explanations: ${i?.bits} bits (the strongest: ${i?.rival}, ${i?.percent} % of them).`)
};

export const finding_explain_same = (i) => {
	return (`${i?.a} and ${i?.b} are held to be one person.`)
};

export const finding_explain_sum = (i) => {
	return (`Sum: ${i?.bits} bits, probability ${i?.percent} %; two records join at ${i?.threshold} bits.`)
};

export const finding_left_first_given = () => {
	return (`first given`)
};

export const finding_left_form_given = () => {
	return (`form given`)
};

export const finding_left_more = () => {
	return (`more`)
};

export const finding_left_near_given = () => {
	return (`near given`)
};

export const finding_left_none = () => {
	return (`none`)
};

export const finding_left_one_each = () => {
	return (`one each`)
};

export const finding_left_one_sided = () => {
	return (`one sided`)
};

export const finding_left_other_given = () => {
	return (`other given`)
};

export const finding_level_day_and_month_swapped = () => {
	return (`day and month swapped`)
};

export const finding_level_different = () => {
	return (`different`)
};

export const finding_level_equal = () => {
	return (`equal`)
};

export const finding_level_equal_common = () => {
	return (`equal, common`)
};

export const finding_level_equal_rare = () => {
	return (`equal, rare`)
};

export const finding_level_few_words = () => {
	return (`few words`)
};

export const finding_level_guessed_within_2 = () => {
	return (`guessed, within 2`)
};

export const finding_level_half_of_the_words = () => {
	return (`half of the words`)
};

export const finding_level_missing = () => {
	return (`missing`)
};

export const finding_level_month_and_day = () => {
	return (`month and day`)
};

export const finding_level_month_and_day_gap = () => {
	return (`month and day, gap`)
};

export const finding_level_most_words = () => {
	return (`most words`)
};

export const finding_level_names_between = (i) => {
	return (`names agree by ${i?.least} to ${i?.most} bits, left over: ${i?.left}`)
};

export const finding_level_names_less = (i) => {
	return (`names agree by less than ${i?.most} bits, left over: ${i?.left}`)
};

export const finding_level_names_more = (i) => {
	return (`names agree by ${i?.least} bits or more, left over: ${i?.left}`)
};

export const finding_level_nearly_all_words = () => {
	return (`nearly all words`)
};

export const finding_level_one_apart = () => {
	return (`one apart`)
};

export const finding_level_one_digit = () => {
	return (`one digit`)
};

export const finding_level_one_digit_gap = () => {
	return (`one digit, gap`)
};

export const finding_level_one_edit = () => {
	return (`one edit`)
};

export const finding_level_other_day_of_the_year = () => {
	return (`other day of the year`)
};

export const finding_level_same_area = () => {
	return (`same area`)
};

export const finding_level_same_domain = () => {
	return (`same domain`)
};

export const finding_level_same_local_part = () => {
	return (`same local part`)
};

export const finding_level_same_outward_part = () => {
	return (`same outward part`)
};

export const finding_level_same_sector = () => {
	return (`same sector`)
};

export const finding_level_shared_word = () => {
	return (`shared word`)
};

export const finding_level_similar = () => {
	return (`similar`)
};

export const finding_level_some_words = () => {
	return (`some words`)
};

export const finding_level_two_digits = () => {
	return (`two digits`)
};

export const finding_level_two_digits_gap = () => {
	return (`two digits, gap`)
};

export const finding_level_two_or_three_edits = () => {
	return (`two or three edits`)
};

export const finding_level_year_and_one_part = () => {
	return (`year and one part`)
};

export const finding_level_year_only = () => {
	return (`year only`)
};

export const finding_level_year_within_10 = () => {
	return (`year within 10`)
};

export const finding_level_year_within_2 = () => {
	return (`year within 2`)
};

export const finding_links_cannot = (i) => {
	return (`These data cannot support any link by counting: the smallest p that anybody could reach is ${i?.reachable}, with ${i?.tests}.`)
};

export const finding_links_dragnet = (i) => {
	return (`Dragnet: ${i?.anchor} has ${i?.users} among ${i?.persons}; more than ${i?.limit} say nothing about anybody.`)
};

export const finding_links_edges_undated = () => {
	return (`The dates of the network file were not used: edges have none, so a contact of any time counts.`)
};

export const finding_links_hub = (i) => {
	return (`Hub: ${i?.anchor} has ${i?.users}, ${i?.seen} % of them touch another detail of the network, ${i?.expected} % would by chance; network share ${i?.share}.`)
};

export const finding_links_members_only = () => {
	return (`The network names members only; add --expand members to look at the details that members used.`)
};

export const finding_links_none = (i) => {
	return (`These data do not support any link by counting: the smallest p reached is ${i?.smallest}, with ${i?.tests}; none survives.`)
};

export const finding_links_not_guilt = () => {
	return (`A link says what a record says. It does not say what anybody did, and p orders a queue; it decides nothing.`)
};

export const finding_links_nothing = () => {
	return (`Nobody who is tested touched the network.`)
};

export const finding_links_null_bicm = () => {
	return (`Chance: everybody as busy and every detail as popular as seen (bipartite configuration model).`)
};

export const finding_links_null_bicm_edges = () => {
	return (`Chance: everybody with as many contacts as seen (configuration model).`)
};

export const finding_links_null_hypergeometric = () => {
	return (`Chance: each person's details drawn at random from all details, equally likely (hypergeometric).`)
};

export const finding_links_null_permutation = (i) => {
	return (`Chance: ${i?.permutations} random exchanges of who used what, everybody as busy and every detail as popular as seen, seed ${i?.seed}.`)
};

export const finding_links_row = (i) => {
	return (`At least ${i?.least}: ${i?.observed}, ${i?.expected} expected by chance.`)
};

export const finding_links_single = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`One shared detail cannot be tested by counting: whoever used the phone used it. ${i?.n} person has one only.`);
	return (`One shared detail cannot be tested by counting: whoever used the phone used it. ${i?.n} persons have one only.`)
	
};

export const finding_links_supported = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} person shares more of the network's details than chance explains (false discovery rate ${i?.level} %).`);
	return (`${i?.n} persons share more of the network's details than chance explains (false discovery rate ${i?.level} %).`)
	
};

export const finding_links_tested = (i) => {
	return (`${i?.tested} tested, ${i?.declared} declared and not tested; ${i?.anchors} with two users or more, ${i?.network} of them the network's.`)
};

export const finding_links_tested_edges = (i) => {
	return (`${i?.tested} tested against ${i?.members}, ${i?.edges} in all.`)
};

export const finding_links_unused = (i) => {
	return (`Not found in the touches: ${i?.ids}.`)
};

export const finding_links_written = (i) => {
	return (`${i?.rows} written to ${i?.file}.`)
};

export const finding_match_found = (i) => {
	return (`${i?.matches} matches from ${i?.compared} pairs compared; ${i?.wrong} of them are expected to be wrong.`)
};

export const finding_match_homes_only = () => {
	return (`The files have no birth dates in common, numbers of persons for too few records or none, and families: parent and child of one name at one home cannot be told from one person. Records are matched only by an equal number, or where the phone went along to another home; the others are candidates (reason household_evidence_only).`)
};

export const finding_match_model_written = (i) => {
	return (`the linkage model is in ${i?.file}.`)
};

export const finding_match_names_only = () => {
	return (`The files have names in common and nothing else: names alone make candidates, never matches.`)
};

export const finding_names_candidate = () => {
	return (`Two names that agree are a candidate for a person to check; alone they make no person, no link and no count.`)
};

export const finding_names_compared = (i) => {
	return (`${i?.rows} rows compared, ${i?.matches} agree at ${i?.threshold} or more, ${i?.unreadable} could not be read.`)
};

export const finding_pairs_cannot = () => {
	return (`These data cannot support any link between two persons: sharing is the norm here.`)
};

export const finding_pairs_smallest = (i) => {
	return (`Smallest p: ${i?.hypergeometric} (hypergeometric), ${i?.bicm} (configuration model). Pairs that survive at ${i?.level} %: ${i?.survivingHypergeometric} and ${i?.survivingBicm}.`)
};

export const finding_pairs_summary = (i) => {
	return (`${i?.sharing} of ${i?.tests} share at least one detail; ${i?.hypergeometric} would with details drawn equally likely, ${i?.bicm} with details as popular as seen.`)
};

export const finding_path_building = (i) => {
	return (`${i?.kind}, building, no unit`)
};

export const finding_path_identity = (i) => {
	return (`identity of record ${i?.id}`)
};

export const finding_path_kind_account = () => {
	return (`account`)
};

export const finding_path_kind_address = () => {
	return (`address`)
};

export const finding_path_kind_device = () => {
	return (`device`)
};

export const finding_path_kind_document = () => {
	return (`document`)
};

export const finding_path_kind_email = () => {
	return (`email`)
};

export const finding_path_kind_event = () => {
	return (`event`)
};

export const finding_path_kind_journey = () => {
	return (`journey`)
};

export const finding_path_kind_organisation = () => {
	return (`organisation`)
};

export const finding_path_kind_phone = () => {
	return (`phone`)
};

export const finding_path_kind_vehicle = () => {
	return (`vehicle`)
};

export const finding_path_memo = (i) => {
	return (`memo ${i?.source}`)
};

export const finding_path_memo_source = (i) => {
	return (`memo source ${i?.id}`)
};

export const finding_path_place = (i) => {
	return (`${i?.file} row ${i?.row}`)
};

export const finding_path_records = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} record`);
	return (`${i?.n} records`)
	
};

export const finding_path_row = (i) => {
	return (`row ${i?.row}`)
};

export const finding_path_row_day = (i) => {
	return (`row ${i?.row}, ${i?.day}`)
};

export const finding_people_attached = (i) => {
	return (`${i?.records} records were attached by name alone: they carry no link, count or place.`)
};

export const finding_people_blocking = (i) => {
	return (`The rules together bring about ${i?.percent} % of the true pairs to comparison (estimate by capture and recapture from ${i?.pairs} joined pairs, measured to be up to 1.5 points too high; at least ${i?.least} %).`)
};

export const finding_people_blocks = (i) => {
	return (`Rule ${i?.rule}: of ${i?.split} large blocks that were split by a further key ${i?.unsplit} parts stay too large; their pairs are found by other rules or not at all.`)
};

export const finding_people_candidates = (i) => {
	return (`${i?.candidates} pairs were not joined and may be one person: a human decides (candidates.csv).`)
};

export const finding_people_columns = (i) => {
	return (`Columns used: ${i?.columns}.`)
};

export const finding_people_columns_missing = (i) => {
	return (`The model reads columns that no record here fills: ${i?.columns}. They count as missing values.`)
};

export const finding_people_curve_judged = (i) => {
	return (`The curve in ${i?.file} is drawn from ${i?.pairs} judged pairs, which also hold and refine the weights: it is a little optimistic.`)
};

export const finding_people_drift = (i) => {
	return (`The model was learnt on ${i?.learnt} records and now reads ${i?.records}: what is frequent may have changed. Learn anew with \`lookback resolve --refit\` if the new files are of another kind.`)
};

export const finding_people_errors = (i) => {
	return (`Pairs missed: ${i?.notBlocked} never compared, ${i?.scoredLow} scored low, ${i?.cut} cut by clustering. Pairs wrong: ${i?.scoredHigh} by their own score, ${i?.throughOthers} through other records.`)
};

export const finding_people_estimate = (i) => {
	return (`From ${i?.judged} judged pairs: precision ${i?.p} (${i?.pLow} to ${i?.pHigh}), recall among compared pairs ${i?.r} (${i?.rLow} to ${i?.rHigh}), 95 % confidence.`)
};

export const finding_people_failed = (i) => {
	return (`The model failed on this file (it expects ${i?.expected} matches among ${i?.pairs} compared pairs): nothing was joined.`)
};

export const finding_people_found = (i) => {
	return (`${i?.records} records, ${i?.persons} persons; ${i?.joined} of them of two or more records.`)
};

export const finding_people_homes_only = (i) => {
	return (`This file holds no birth dates, numbers of persons for too few records or none, and families: parent and child of one name at one home cannot be told from one person. Records are joined only by an equal number, or where the phone went along to another home. ${i?.pairs} pairs of one name at one home are candidates (reason household_evidence_only): ${i?.records} records that would be ${i?.groups} persons if all of them were joined.`)
};

export const finding_people_judgements = (i) => {
	return (`The judgements on ${i?.a} and ${i?.b} contradict each other.`)
};

export const finding_people_measured = (i) => {
	return (`Against the truth: precision ${i?.p}, recall ${i?.r}, F1 ${i?.f1}; B-cubed F1 ${i?.bcubed}.`)
};

export const finding_people_names_only = () => {
	return (`This file holds names and nothing else: names alone make candidates, never persons. --names-only groups equal names.`)
};

export const finding_people_no_field = () => {
	return (`No column of this file says who a record is: nothing was compared.`)
};

export const finding_people_no_match = () => {
	return (`No group of pairs looks like records of one person: a stated model was used instead of a learnt one, and only an equal number joins.`)
};

export const finding_people_organisations = (i) => {
	return (`No entity of the file is a person: its ${i?.records} organisations were compared, by names, numbers and addresses. Read person as organisation.`)
};

export const finding_people_passed_over = (i) => {
	return (`${i?.others} entities that are no persons were passed over.`)
};

export const finding_people_placeholders = (i) => {
	return (`${i?.column}: ${i?.values} values are held by too many different people and count as missing.`)
};

export const finding_people_precision = (i) => {
	return (`Of the record pairs joined, about ${i?.percent} % are expected to be right (the model's own estimate, measured to be a little optimistic).`)
};

export const finding_people_rejected = (i) => {
	return (`${i?.lines} lines could not be read and were left out.`)
};

export const finding_people_rule_alone = () => {
	return (`% found by it alone`)
};

export const finding_people_rule_expected = () => {
	return (`by coincidence`)
};

export const finding_people_rule_left = () => {
	return (`pairs left to other rules`)
};

export const finding_people_rule_name = () => {
	return (`compared by`)
};

export const finding_people_rule_pairs = () => {
	return (`pairs`)
};

export const finding_people_rule_recall = () => {
	return (`finds % of true pairs`)
};

export const finding_people_rule_split = () => {
	return (`blocks split`)
};

export const finding_people_rule_unsplit = () => {
	return (`too large`)
};

export const finding_people_sample = (i) => {
	return (`${i?.pairs} pairs to judge are in ${i?.file}: fill the column same with 1 or 0 and give the file back with --labels.`)
};

export const finding_people_small = (i) => {
	return (`Only ${i?.records} records: too few to learn from with confidence. Look at every person before use.`)
};

export const finding_people_two_parties = (i) => {
	return (`Each row names two parties and was read as a record of one of them. Read: ${i?.read}. Left unread, as the other party's: ${i?.unread}. To read the other party instead: ${i?.options}.`)
};

export const finding_people_warning = (i) => {
	return (`${i?.code}: ${i?.detail}.`)
};

export const finding_protected_birthplace = () => {
	return (`birthplace`)
};

export const finding_protected_ethnicity = () => {
	return (`ethnicity`)
};

export const finding_protected_health = () => {
	return (`health`)
};

export const finding_protected_nationality = () => {
	return (`nationality`)
};

export const finding_protected_politics = () => {
	return (`politics`)
};

export const finding_protected_religion = () => {
	return (`religion`)
};

export const finding_refused_adverse_needs_two_on_outcome = () => {
	return (`Nothing adverse stands on one person: neither of the two readers gave this outcome.`)
};

export const finding_refused_adverse_needs_two_on_outcome_todo = () => {
	return (`Choose an outcome that one of them gave, or one that is not adverse.`)
};

export const finding_refused_already_decided_by_you = () => {
	return (`You have answered on this person already; the other answer is somebody else's.`)
};

export const finding_refused_already_decided_by_you_todo = () => {
	return (`Let another reader answer, with a key of their own.`)
};

export const finding_refused_already_settled = () => {
	return (`This case is settled.`)
};

export const finding_refused_already_settled_todo = () => {
	return (`It opens again when its evidence changes, or by quality or redress.`)
};

export const finding_refused_analyst_may_not_review = () => {
	return (`You attached evidence here as analyst: nobody approves what they proposed.`)
};

export const finding_refused_analyst_may_not_review_todo = () => {
	return (`Let another reader answer.`)
};

export const finding_refused_conduct_missing = () => {
	return (`D5 and D6 need evidence of the person's own conduct, and none was cited. An association is not conduct.`)
};

export const finding_refused_conduct_missing_todo = () => {
	return (`Cite an item of kind conduct, or attach one with lookback review attach.`)
};

export const finding_refused_confirmation_missing = (i) => {
	return (`An adverse outcome is typed a second time: ${i?.detail}.`)
};

export const finding_refused_confirmation_missing_todo = () => {
	return (`Type it with --confirm.`)
};

export const finding_refused_evidence_changed = () => {
	return (`The evidence has changed since this file was read.`)
};

export const finding_refused_evidence_changed_todo = () => {
	return (`Read it again: lookback review show PERSON`)
};

export const finding_refused_evidence_missing = () => {
	return (`Nothing without evidence: no item was cited.`)
};

export const finding_refused_evidence_missing_todo = () => {
	return (`Cite items or records with --evidence; lookback review show lists them.`)
};

export const finding_refused_evidence_unknown = (i) => {
	return (`${i?.detail} is no item and no record of this person.`)
};

export const finding_refused_evidence_unknown_todo = () => {
	return (`Cite what lookback review show lists.`)
};

export const finding_refused_exclusion_not_approved = (i) => {
	return (`Nobody signed the exclusion ${i?.detail}.`)
};

export const finding_refused_exclusion_not_approved_todo = () => {
	return (`Nothing to do; a rule that the charter names itself is removed there.`)
};

export const finding_refused_export_answer_first = () => {
	return (`You have still to answer on this person, without knowing what others did; what is given out would tell you.`)
};

export const finding_refused_export_answer_first_todo = () => {
	return (`Answer first, or let somebody else give it.`)
};

export const finding_refused_export_needs_protection = () => {
	return (`This person is under protection: one of the two who give the file must be a protection officer.`)
};

export const finding_refused_export_needs_protection_todo = () => {
	return (`Ask a protection officer.`)
};

export const finding_refused_export_purpose_missing = () => {
	return (`A file is given to somebody, for something: recipient or purpose is missing.`)
};

export const finding_refused_export_purpose_missing_todo = () => {
	return (`Say who is given it and what it may be used for.`)
};

export const finding_refused_innocent_explanation_missing = () => {
	return (`Write what would explain this innocently, even if you do not believe it.`)
};

export const finding_refused_innocent_explanation_missing_todo = () => {
	return (`Say it with --innocent.`)
};

export const finding_refused_key_name_taken = (i) => {
	return (`Somebody is registered as ${i?.detail} already; two keys of one name would be one person.`)
};

export const finding_refused_key_name_taken_todo = () => {
	return (`Choose another name.`)
};

export const finding_refused_leg_missing = () => {
	return (`Moved needs evidence of a journey leg.`)
};

export const finding_refused_leg_missing_todo = () => {
	return (`Cite the leg.`)
};

export const finding_refused_needs_adjudicator = () => {
	return (`Two readers answered differently: the third must be an adjudicator.`)
};

export const finding_refused_needs_adjudicator_todo = () => {
	return (`lookback key new NAME --role adjudicator`)
};

export const finding_refused_no_redress_open = () => {
	return (`No challenge is open for this person.`)
};

export const finding_refused_no_redress_open_todo = () => {
	return (`Open one first.`)
};

export const finding_refused_not_a_person_pair = () => {
	return (`A pair needs two different records.`)
};

export const finding_refused_not_a_person_pair_todo = () => {
	return (`Give two record ids.`)
};

export const finding_refused_not_held = () => {
	return (`There is no hold on this person.`)
};

export const finding_refused_not_held_todo = () => {
	return (`Nothing to do.`)
};

export const finding_refused_not_paused = () => {
	return (`This case is not paused.`)
};

export const finding_refused_not_paused_todo = () => {
	return (`Nothing to do.`)
};

export const finding_refused_not_sampled = () => {
	return (`This person is in no sample.`)
};

export const finding_refused_not_sampled_todo = () => {
	return (`Draw the sample first.`)
};

export const finding_refused_not_taken_by_you = () => {
	return (`You have not taken this case.`)
};

export const finding_refused_not_taken_by_you_todo = () => {
	return (`lookback review list --key FILE shows what is yours.`)
};

export const finding_refused_not_under_protection = () => {
	return (`This person is not under protection.`)
};

export const finding_refused_not_under_protection_todo = () => {
	return (`Nothing to do.`)
};

export const finding_refused_nothing_to_purge = () => {
	return (`Nothing was named to be purged.`)
};

export const finding_refused_nothing_to_purge_todo = () => {
	return (`Name the events and their fields.`)
};

export const finding_refused_nothing_to_sample = (i) => {
	return (`Nobody is in the stratum ${i?.detail}.`)
};

export const finding_refused_nothing_to_sample_todo = () => {
	return (`Choose another stratum, or wait until there is somebody in it.`)
};

export const finding_refused_own_work = () => {
	return (`Nobody checks their own work.`)
};

export const finding_refused_own_work_todo = () => {
	return (`Let another quality reader check it.`)
};

export const finding_refused_paused = () => {
	return (`This case is paused.`)
};

export const finding_refused_paused_todo = () => {
	return (`Resume it first.`)
};

export const finding_refused_person_not_in_cohort = (i) => {
	return (`${i?.detail} is not under review.`)
};

export const finding_refused_person_not_in_cohort_todo = () => {
	return (`lookback review list shows who is.`)
};

export const finding_refused_protected_attribute = (i) => {
	return (`${i?.detail} is a protected attribute: it may never filter, sort or rank people.`)
};

export const finding_refused_protected_attribute_todo = () => {
	return (`Filter or sort by evidence: band, age, stage.`)
};

export const finding_refused_purge_suspended = (i) => {
	return (`${i?.detail} is held, challenged or not decided yet: nothing on this person is purged.`)
};

export const finding_refused_purge_suspended_todo = () => {
	return (`Wait until the hold is lifted, the challenge decided or the case settled.`)
};

export const finding_refused_reason_missing = () => {
	return (`A reason must be written.`)
};

export const finding_refused_reason_missing_todo = () => {
	return (`Say why with --reason.`)
};

export const finding_refused_redress_needs_someone_new = () => {
	return (`A challenge goes to someone who never decided on this person.`)
};

export const finding_refused_redress_needs_someone_new_todo = () => {
	return (`Let somebody new hear it.`)
};

export const finding_refused_reopen_needs_someone_else = () => {
	return (`Whoever answered on this person cannot open again what others answered too.`)
};

export const finding_refused_reopen_needs_someone_else_todo = () => {
	return (`Ask an adjudicator, a quality or redress reader or a protection officer who gave no answer here.`)
};

export const finding_refused_role_missing = (i) => {
	return (`This needs a key with another role: ${i?.detail}.`)
};

export const finding_refused_role_missing_todo = () => {
	return (`Use a key that holds it.`)
};

export const finding_refused_same_person_twice = () => {
	return (`Two different people are needed.`)
};

export const finding_refused_same_person_twice_todo = () => {
	return (`Let a second person do it, with a key of their own.`)
};

export const finding_refused_script_key_outside_simulation = (i) => {
	return (`The key ${i?.detail} is for a script; a script decides only in a simulated workspace.`)
};

export const finding_refused_script_key_outside_simulation_todo = () => {
	return (`Let a person decide, with a key of their own.`)
};

export const finding_refused_system_may_not = (i) => {
	return (`The system may not do this by itself (${i?.detail}).`)
};

export const finding_refused_system_may_not_todo = () => {
	return (`Give a key with --key.`)
};

export const finding_refused_taken_by_other = () => {
	return (`Somebody else has taken this case.`)
};

export const finding_refused_taken_by_other_todo = () => {
	return (`Take another, or come back tomorrow.`)
};

export const finding_refused_unknown_key = (i) => {
	return (`The ledger does not know the key ${i?.detail}.`)
};

export const finding_refused_unknown_key_todo = () => {
	return (`Make one with: lookback key new NAME --role reviewer`)
};

export const finding_ribbon_building = () => {
	return (`building, no unit`)
};

export const finding_ribbon_date_unknown = () => {
	return (`date not known`)
};

export const finding_ribbon_hub = (i) => {
	return (`Hub: used by ${i?.count} persons. Carries no weight of its own.`)
};

export const finding_ribbon_memo = (i) => {
	return (`memo, source ${i?.source}`)
};

export const finding_ribbon_network = () => {
	return (`Network`)
};

export const finding_ribbon_possible = () => {
	return (`only possible`)
};

export const finding_ribbon_record = () => {
	return (`1 record`)
};

export const finding_ribbon_records = (i) => {
	return (`${i?.count} records`)
};

export const finding_ribbon_row = (i) => {
	return (`row ${i?.row}`)
};

export const finding_ribbon_sole = (i) => {
	return (`Mark ${i?.mark}: everything hangs on this. Without it the person drops out (${i?.items}).`)
};

export const finding_ribbon_title = (i) => {
	return (`Evidence paths of person ${i?.person}`)
};

export const finding_ribbon_users = (i) => {
	return (`Used by ${i?.count} persons in the files.`)
};

export const finding_rival_birth_dates_a_generation_apart = () => {
	return (`birth dates a generation apart`)
};

export const finding_rival_birth_dates_of_siblings = () => {
	return (`birth dates of siblings`)
};

export const finding_rival_same = (i) => {
	return (`same ${i?.what}`)
};

export const finding_rival_same_birth_date = () => {
	return (`same birth date`)
};

export const finding_rival_same_full_name = () => {
	return (`same full name`)
};

export const finding_rival_same_surname = () => {
	return (`same surname`)
};

export const finding_rival_unrelated = () => {
	return (`unrelated`)
};

export const finding_screen_caveat = () => {
	return (`A candidate is a name that agrees, not a person identified. It has no effect until a person has judged it. The probability says what share of the candidates of such a score chance does not explain; of names without a birth date it is often 0.`)
};

export const finding_screen_chance = (i) => {
	return (`Candidates to be expected by chance alone: ${i?.expected}. So many gave names that nobody bears, made of the given names and surnames of this file, searched in the same way.`)
};

export const finding_screen_columns = (i) => {
	return (`Searched in ${i?.file}: ${i?.columns}.`)
};

export const finding_screen_date = (i) => {
	return (`The file of the list was last changed on ${i?.date}.`)
};

export const finding_screen_list = (i) => {
	return (`List ${i?.file}: ${i?.names} in ${i?.rows}, ${i?.nameless} without a name; sha256 ${i?.digest}.`)
};

export const finding_screen_none = (i) => {
	return (`Nobody was found. ${i?.searched} says for every name under which forms it was searched and with how many listed names it was compared.`)
};

export const finding_screen_searched = (i) => {
	return (`${i?.records} searched against ${i?.rows}: ${i?.hits} for ${i?.found}; ${i?.nameless} without a name could not be searched.`)
};

export const finding_unknown = (i) => {
	return (`unknown finding ${i?.code}`)
};

export const step_declare_earlier = (i) => {
	return (`The memo that stood there before is kept in ${i?.file}; declare it again to undo this.`)
};

export const step_declare_network = (i) => {
	return (`Network ${i?.id}: ${i?.details}, journeys among them, ${i?.events},`)
};

export const step_declare_persons = (i) => {
	return (`${i?.members}, ${i?.first}.`)
};

export const step_declare_reassigned = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} detail passed to somebody else and is split by time.`);
	return (`${i?.n} details passed to somebody else and are split by time.`)
	
};

export const step_declare_said = (i) => {
	return (`Said of the network and of no person: "${i?.text}", source ${i?.source}.`)
};

export const step_declare_said_hedged = (i) => {
	return (`Said of the network and of no person: "${i?.text}" (hedge: ${i?.hedge}), source ${i?.source}.`)
};

export const step_declare_same = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} pair of details is taken as one.`);
	return (`${i?.n} pairs of details are taken as one.`)
	
};

export const step_exclusion_approved = (i) => {
	return (`Approved by ${i?.names} (${i?.approval}); it holds from the next trace on.`)
};

export const step_exclusion_loss = (i) => {
	return (`${i?.rule} would leave out ${i?.persons}; nobody with a direct statement or a journey leg.`)
};

export const step_exclusion_none = () => {
	return (`The charter has no such exclusion: it leaves nobody out.`)
};

export const step_exclusion_one = (i) => {
	return (`With one: ${i?.n}; coincidence cannot be tested on one. A sample of them is checked.`)
};

export const step_exclusion_two = (i) => {
	return (`With two or more shared details: ${i?.two}; by coincidence ${i?.expected}; so about ${i?.real} real links would be lost.`)
};

export const step_exclusion_waiting = (i) => {
	return (`Signed by ${i?.n} of the two people that it needs: it leaves nobody out yet.`)
};

export const step_export_asked = (i) => {
	return (`Asked for: ${i?.person}, for ${i?.recipient}. Nothing was written. It goes out when a second person gives the same recipient and purpose with another key.`)
};

export const step_export_given = (i) => {
	return (`Given: ${i?.person}, to ${i?.recipient}: ${i?.file}. It is in the ledger; tell the recipient when it changes (lookback export --log).`)
};

export const step_export_line = (i) => {
	return (`${i?.day}  ${i?.person}  to ${i?.recipient}, by ${i?.by}`)
};

export const step_export_line_changed = (i) => {
	return (`${i?.day}  ${i?.person}  to ${i?.recipient}, by ${i?.by}  CHANGED since: tell the recipient`)
};

export const step_export_total = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} file was given out.`);
	return (`${i?.n} files were given out.`)
	
};

export const step_import_balance = (i) => {
	return (`${i?.rows} = ${i?.records} + ${i?.rejected} rejected + ${i?.blank} blank + ${i?.header} header; all ${i?.bytes} are accounted for.`)
};

export const step_import_balance_sheet = (i) => {
	return (`${i?.rows} = ${i?.records} + ${i?.rejected} rejected + ${i?.blank} blank + ${i?.header} header; all ${i?.bytes} of this sheet and of what it shares with the others are accounted for.`)
};

export const step_import_balance_text = (i) => {
	return (`${i?.rows} = ${i?.records} + ${i?.rejected} rejected + ${i?.blank} blank + ${i?.header} header; all ${i?.bytes} of its text are accounted for.`)
};

export const step_import_check = (i) => {
	return (`${i?.system}, ${i?.what}: expected ${i?.expected}, received ${i?.received}; ${i?.verdict}.`)
};

export const step_import_check_agrees = () => {
	return (`as expected`)
};

export const step_import_check_amount = () => {
	return (`amount`)
};

export const step_import_check_difference = (i) => {
	return (`difference ${i?.n}`)
};

export const step_import_check_differs = () => {
	return (`differs`)
};

export const step_import_check_from = () => {
	return (`from`)
};

export const step_import_check_nothing = () => {
	return (`nothing`)
};

export const step_import_check_persons = () => {
	return (`persons`)
};

export const step_import_check_rows = () => {
	return (`rows`)
};

export const step_import_check_to = () => {
	return (`to`)
};

export const step_import_columns_unused = (i) => {
	return (`Columns that the mapping does not use: ${i?.columns}.`)
};

export const step_import_delimiter_bars = () => {
	return (`bars`)
};

export const step_import_delimiter_commas = () => {
	return (`commas`)
};

export const step_import_delimiter_one_column = () => {
	return (`one column`)
};

export const step_import_delimiter_semicolons = () => {
	return (`semicolons`)
};

export const step_import_delimiter_tabs = () => {
	return (`tabs`)
};

export const step_import_empty = () => {
	return (`The file came empty. It is kept as it came; have it sent again.`)
};

export const step_import_explained = (i) => {
	return (`Explained: ${i?.text}`)
};

export const step_import_file = (i) => {
	return (`${i?.name} is source ${i?.source}; ${i?.format}.`)
};

export const step_import_file_again = (i) => {
	return (`${i?.name} is source ${i?.source} (it had been imported before); ${i?.format}.`)
};

export const step_import_flag_ambiguous_date = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} value is a date whose day and month could be exchanged; the text was kept.`);
	return (`${i?.n} values are dates whose day and month could be exchanged; the text was kept.`)
	
};

export const step_import_flag_first_of_january = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} value is a birth date on 1 January, often entered when only the year is known; the text was kept.`);
	return (`${i?.n} values are birth dates on 1 January, often entered when only the year is known; the text was kept.`)
	
};

export const step_import_flag_implausible = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} value is a date that no person on file can have; the text was kept.`);
	return (`${i?.n} values are dates that no person on file can have; the text was kept.`)
	
};

export const step_import_flag_imprecise_date = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} value is a date wider than a year; the text was kept.`);
	return (`${i?.n} values are dates wider than a year; the text was kept.`)
	
};

export const step_import_flag_not_in_file = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} value refers to an entity that is not in the file; the text was kept.`);
	return (`${i?.n} values refer to an entity that is not in the file; the text was kept.`)
	
};

export const step_import_flag_other = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} value: ${i?.flag}; the text was kept.`);
	return (`${i?.n} values: ${i?.flag}; the text was kept.`)
	
};

export const step_import_flag_placeholder = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} value stands for "not known" (unknown, 000000 ...); the text was kept.`);
	return (`${i?.n} values stand for "not known" (unknown, 000000 ...); the text was kept.`)
	
};

export const step_import_flag_unparsable_date = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} value is in the place of a date and cannot be read as one; the text was kept.`);
	return (`${i?.n} values are in the place of a date and cannot be read as one; the text was kept.`)
	
};

export const step_import_flag_unreadable_email = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} value is in the place of an e-mail address and is none; the text was kept.`);
	return (`${i?.n} values are in the place of an e-mail address and are none; the text was kept.`)
	
};

export const step_import_flag_unreadable_phone = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} value is in the place of a phone number and cannot be read as one; the text was kept. A number without its country needs \`country:\` in the mapping, or \`default_country\` in the charter.`);
	return (`${i?.n} values are in the place of a phone number and cannot be read as one; the text was kept. A number without its country needs \`country:\` in the mapping, or \`default_country\` in the charter.`)
	
};

export const step_import_format_entities = () => {
	return (`FollowTheMoney entities`)
};

export const step_import_format_json = () => {
	return (`JSON lines`)
};

export const step_import_format_sheet = (i) => {
	return (`sheet ${i?.sheet}`)
};

export const step_import_format_sheet_others = (i) => {
	return (`sheet ${i?.sheet} (not read: ${i?.others})`)
};

export const step_import_format_text = (i) => {
	return (`text in ${i?.encoding} (${i?.how}), ${i?.delimiter}`)
};

export const step_import_format_text_gzip = (i) => {
	return (`text in ${i?.encoding} (${i?.how}), ${i?.delimiter}, gzip`)
};

export const step_import_guessed = (i) => {
	return (`A mapping was proposed: ${i?.file}. Read it, correct it, import again with --mapping.`)
};

export const step_import_kind_action = (i) => {
	return (`actions ${i?.n}`)
};

export const step_import_kind_interval = (i) => {
	return (`links between them ${i?.n}`)
};

export const step_import_kind_location = (i) => {
	return (`places of persons ${i?.n}`)
};

export const step_import_kind_organisation = (i) => {
	return (`organisations ${i?.n}`)
};

export const step_import_kind_search = (i) => {
	return (`searches ${i?.n}`)
};

export const step_import_kind_thing = (i) => {
	return (`things such as journeys, accounts, vehicles ${i?.n}`)
};

export const step_import_months_more = (i) => {
	return (`${i?.months} and ${i?.more}`)
};

export const step_import_needs_explanation = () => {
	return (`Needs a written explanation before \`measure\`: --explain-difference FILE TEXT.`)
};

export const step_import_no_row_in_days = (i) => {
	return (`No row is dated from ${i?.from} to ${i?.to} (${i?.days}).`)
};

export const step_import_no_row_in_months = (i) => {
	return (`No row is dated in ${i?.months}.`)
};

export const step_import_no_row_on_day = (i) => {
	return (`No row is dated ${i?.day} (${i?.days}).`)
};

export const step_import_rejected = (i) => {
	return (`${i?.n} rejected: ${i?.reason}.`)
};

export const step_import_rejects_kept = (i) => {
	return (`They are kept with their text in ${i?.file}.`)
};

export const step_import_same_bytes = (i) => {
	return (`${i?.name} has the same bytes as ${i?.kept}: it is kept once, as ${i?.kept}, and ${i?.name} is noted as another name of it.`)
};

export const step_import_sheets_not_read = (i) => {
	return (`Not read and in no number: ${i?.bytes} of ${i?.all}, the sheets ${i?.sheets}. A source is one table: save each of them as a file of its own and import it.`)
};

export const step_import_total = (i) => {
	return (`All sources together: ${i?.records} of persons, ${i?.statements}.`)
};

export const step_import_total_besides = (i) => {
	return (`Besides: ${i?.amounts}.`)
};

export const step_import_undefined_codes = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} value of an action, place or search is a word that no figure counts: ${i?.values}. Its text was kept; \`queries\` with \`filters\` and a \`literal\` can say which known word it is.`);
	return (`${i?.n} values of actions, places or searches are words that no figure counts: ${i?.values}. Their text was kept; \`queries\` with \`filters\` and a \`literal\` can say which known words they are.`)
	
};

export const step_import_warning_bare_quotes = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} record has a quotation mark inside a cell that is not quoted; it was kept.`);
	return (`${i?.n} records have a quotation mark inside a cell that is not quoted; it was kept.`)
	
};

export const step_import_warning_nuls = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} record has NUL characters inside a cell; they were kept.`);
	return (`${i?.n} records have NUL characters inside a cell; they were kept.`)
	
};

export const step_import_warning_other = (i) => {
	return (`${i?.n} ${i?.warning}.`)
};

export const step_import_withdrawn = (i) => {
	return (`It was withdrawn (${i?.reason}), so nothing is made of it.`)
};

export const step_import_without_entity = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} record gave no entity.`);
	return (`${i?.n} records gave no entity.`)
	
};

export const step_import_without_mapping = (i) => {
	return (`Without a mapping, so nothing was made of them: ${i?.sources}.`)
};

export const step_key_keep = () => {
	return (`Whoever has this file decides in its name: keep it to yourself and make a copy that you can find.`)
};

export const step_key_made = (i) => {
	return (`Key ${i?.id} for ${i?.name} (${i?.roles}) is in ${i?.file}, readable by you alone.`)
};

export const step_key_passphrase_again = () => {
	return (`The same again`)
};

export const step_key_passphrase_new = () => {
	return (`New passphrase`)
};

export const step_key_passphrase_of = (i) => {
	return (`Passphrase of ${i?.file}`)
};

export const step_key_sealed = () => {
	return (`It opens with the passphrase alone; nobody can open it for you if you lose that.`)
};

export const step_key_sealed_now = (i) => {
	return (`${i?.file} opens with the new passphrase.`)
};

export const step_key_unsealed_now = (i) => {
	return (`${i?.file} has no passphrase now.`)
};

export const step_kinds_account = () => {
	return (`accounts`)
};

export const step_kinds_address = () => {
	return (`addresses`)
};

export const step_kinds_device = () => {
	return (`devices`)
};

export const step_kinds_document = () => {
	return (`documents`)
};

export const step_kinds_email = () => {
	return (`e-mail addresses`)
};

export const step_kinds_event = () => {
	return (`events`)
};

export const step_kinds_journey = () => {
	return (`journeys`)
};

export const step_kinds_organisation = () => {
	return (`organisations`)
};

export const step_kinds_phone = () => {
	return (`phones`)
};

export const step_kinds_vehicle = () => {
	return (`vehicles`)
};

export const step_loosening_in_force = (i) => {
	return (`${i?.rule}: ${i?.keys}. Because of it ${i?.links} more, ${i?.lost} fewer.`)
};

export const step_loosening_next_day = () => {
	return (`the same journey a day apart`)
};

export const step_loosening_none = () => {
	return (`None of these was joined. To join two, add them under same_detail in the memo; taking the entry out undoes it.`)
};

export const step_loosening_possible = (i) => {
	return (`${i?.details} may be one with a detail of the network by ${i?.rule}: joining all of them, ${i?.links} more, ${i?.lost} fewer.`)
};

export const step_loosening_reassigned = () => {
	return (`The memo says that this passed to somebody else`)
};

export const step_loosening_same_building = () => {
	return (`the same building, with and without a unit`)
};

export const step_loosening_same_detail = () => {
	return (`The memo says that these are one detail`)
};

export const step_loosening_same_last_digits = () => {
	return (`the same last digits, with and without a country code`)
};

export const step_loosening_same_mailbox = () => {
	return (`the same mailbox, written otherwise`)
};

export const step_loosening_same_number = () => {
	return (`the same number of another issuer or country, or of none`)
};

export const step_measure_as_of = (i) => {
	return (`As of ${i?.day}; every identity holds on the lists.`)
};

export const step_measure_by_coincidence = (i) => {
	return (`by coincidence ${i?.expected}`)
};

export const step_nothing_changed = () => {
	return (`Nothing changed; nothing to do.`)
};

export const step_priority_line = (i) => {
	return (`${i?.person}  ${i?.outcome}, settled ${i?.day} by two people`)
};

export const step_priority_total = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} person. Nobody else can enter this list.`);
	return (`${i?.n} persons. Nobody else can enter this list.`)
	
};

export const step_publish_made = (i) => {
	return (`Publication ${i?.number} (${i?.status}), as of ${i?.day}: ${i?.file}`)
};

export const step_publish_public = () => {
	return (`What may leave the organisation is in its folder public/.`)
};

export const step_purge_done = (i) => {
	return (`Purged: ${i?.texts} on ${i?.persons}. Decisions, cited evidence and the chain stay.`)
};

export const step_purge_nothing = () => {
	return (`Nothing is due.`)
};

export const step_purge_suspended = (i) => {
	return (`${i?.person} is due and waits: ${i?.why}`)
};

export const step_purge_would = (i) => {
	return (`Would be purged: ${i?.texts} on ${i?.persons}. Nothing was changed; add --perform.`)
};

export const step_redress_open_again = () => {
	return (`The case is open again, for other readers.`)
};

export const step_resolve_candidates = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} pair may be one person and waits for somebody to judge; it was not joined.`);
	return (`${i?.n} pairs may be one person and wait for somebody to judge; they were not joined.`)
	
};

export const step_resolve_changes = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`Against the resolution before: ${i?.n} person new, ${i?.merged} with more records, ${i?.split} split, ${i?.gone} gone.`);
	return (`Against the resolution before: ${i?.n} persons new, ${i?.merged} with more records, ${i?.split} split, ${i?.gone} gone.`)
	
};

export const step_resolve_found = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.records} is ${i?.persons}.`);
	return (`${i?.records} are ${i?.persons}.`)
	
};

export const step_resolve_lost = (i) => {
	return (`${i?.person} lost ${i?.records}`)
};

export const step_resolve_precision = (i) => {
	return (`Of 100 pairs that were joined, about ${i?.right} are right (estimated).`)
};

export const step_resolve_unresolvable = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} record holds nothing beyond a name and makes no person.`);
	return (`${i?.n} records hold nothing beyond a name and make no person.`)
	
};

export const step_resolve_warning = (i) => {
	return (`warning: ${i?.sentence}`)
};

export const step_retention_line = (i) => {
	return (`${i?.person} ${i?.outcome}  decided ${i?.day}  due ${i?.due}  ${i?.texts}`)
};

export const step_retention_line_waits = (i) => {
	return (`${i?.person} ${i?.outcome}  decided ${i?.day}  due ${i?.due}  ${i?.texts}  waits: ${i?.why}`)
};

export const step_retention_total = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} decided person.`);
	return (`${i?.n} decided persons.`)
	
};

export const step_review_action = (i) => {
	return (`${i?.type} ${i?.from} (${i?.basis})`)
};

export const step_review_attached = (i) => {
	return (`Attached ${i?.id}.`)
};

export const step_review_band = (i) => {
	return (`Band ${i?.band}: ${i?.reasons}.`)
};

export const step_review_closed = () => {
	return (`closed: no conduct evidence attached`)
};

export const step_review_confirm = (i) => {
	return (`Type ${i?.outcome} to confirm.`)
};

export const step_review_gate_1 = () => {
	return (`Gate 1. Are these records one person?`)
};

export const step_review_gate_1_no = () => {
	return (`Say so with \`lookback review identity A B --different\`, then run \`lookback round\`.`)
};

export const step_review_gate_2 = () => {
	return (`Gate 2. What did this person do?`)
};

export const step_review_innocent = () => {
	return (`What would explain this innocently?`)
};

export const step_review_item = (i) => {
	return (`${i?.kind} ${i?.id}  ${i?.file} row ${i?.row}: ${i?.prop} ${i?.value}`)
};

export const step_review_line = (i) => {
	return (`${i?.person} band ${i?.band}  ${i?.stage}  ${i?.details} (by coincidence ${i?.expected})`)
};

export const step_review_line_hub = () => {
	return (`hub only`)
};

export const step_review_line_journey = () => {
	return (`journey leg`)
};

export const step_review_line_sole = () => {
	return (`hangs on one item`)
};

export const step_review_next_first = () => {
	return (`first decision`)
};

export const step_review_next_other = () => {
	return (`none, you have answered; another reader answers now`)
};

export const step_review_next_second = () => {
	return (`second decision`)
};

export const step_review_next_third = () => {
	return (`adjudication`)
};

export const step_review_no_date = () => {
	return (`no date`)
};

export const step_review_no_link = () => {
	return (`No link to the network.`)
};

export const step_review_nobody = () => {
	return (`Nobody waits for you.`)
};

export const step_review_not_in = () => {
	return (`not under review`)
};

export const step_review_person = (i) => {
	return (`Person ${i?.id}: ${i?.names}`)
};

export const step_review_person_born = (i) => {
	return (`Person ${i?.id}: ${i?.names}, born ${i?.born}`)
};

export const step_review_persons = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} person.`);
	return (`${i?.n} persons.`)
	
};

export const step_review_place = (i) => {
	return (`Place: ${i?.code}, ${i?.place}.`)
};

export const step_review_record = (i) => {
	return (`record ${i?.id}  ${i?.file} row ${i?.row}`)
};

export const step_review_recorded = () => {
	return (`Recorded.`)
};

export const step_review_recorded_kinds = (i) => {
	return (`Recorded: ${i?.kinds}.`)
};

export const step_review_recorded_round = () => {
	return (`Recorded. Run \`lookback round\` to apply it.`)
};

export const step_review_shared = (i) => {
	return (`Shared details: ${i?.observed}; a person as busy would show ${i?.expected} by coincidence; q = ${i?.q} after ${i?.tests}.`)
};

export const step_review_sole = (i) => {
	return (`Everything hangs on one ${i?.level}: ${i?.id}. Without it the person drops out.`)
};

export const step_review_state = (i) => {
	return (`Review: ${i?.stage}.`)
};

export const step_review_state_next = (i) => {
	return (`Review: ${i?.stage}; your next step: ${i?.next}.`)
};

export const step_review_state_settled = (i) => {
	return (`Review: ${i?.stage}, settled as ${i?.outcome}.`)
};

export const step_review_state_settled_next = (i) => {
	return (`Review: ${i?.stage}, settled as ${i?.outcome}; your next step: ${i?.next}.`)
};

export const step_review_weakest = (i) => {
	return (`${i?.n} records. The pair that holds them together least: ${i?.a} and ${i?.b}; \`lookback explain ${i?.a} ${i?.b}\` says why. Ask of these two.`)
};

export const step_review_why = () => {
	return (`Why?`)
};

export const step_review_write_out = () => {
	return (`Please write it out.`)
};

export const step_review_written = (i) => {
	return (`Written: ${i?.file}`)
};

export const step_round_change_changed = () => {
	return (`changed`)
};

export const step_round_change_gone = () => {
	return (`gone`)
};

export const step_round_change_new = () => {
	return (`new`)
};

export const step_round_change_unchanged = () => {
	return (`unchanged`)
};

export const step_round_counts = (i) => {
	return (`${i?.new} new, ${i?.gone} gone, ${i?.changed} changed, ${i?.unchanged} unchanged.`)
};

export const step_round_expired = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} decision was too old to stand and reopened: ${i?.persons}`);
	return (`${i?.n} decisions were too old to stand and reopened: ${i?.persons}`)
	
};

export const step_round_more = (i) => {
	return (`... and ${i?.n} more (see --json).`)
};

export const step_round_read_again = (i) => {
	return (`Read again: ${i?.read}; taken over: ${i?.kept} uses and the evidence of ${i?.findings} of ${i?.links}.`)
};

export const step_round_reopened = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} decision reopened. Under review: ${i?.cohort}.`);
	return (`${i?.n} decisions reopened. Under review: ${i?.cohort}.`)
	
};

export const step_round_settled = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} settled before on the same evidence: not raised again.`);
	return (`${i?.n} settled before on the same evidence: not raised again.`)
	
};

export const step_round_why_band_changed = () => {
	return (`band changed`)
};

export const step_round_why_certainty_changed = () => {
	return (`certainty changed`)
};

export const step_round_why_evidence_added = () => {
	return (`evidence added`)
};

export const step_round_why_evidence_removed = () => {
	return (`evidence removed`)
};

export const step_round_why_hub_changed = () => {
	return (`hub changed`)
};

export const step_round_why_identity_changed = () => {
	return (`identity changed`)
};

export const step_sample_agrees = () => {
	return (`Recorded: the check agrees.`)
};

export const step_sample_differs = () => {
	return (`Recorded: the check differs.`)
};

export const step_sample_drawn = (i) => {
	return (`${i?.n} of ${i?.frame} drawn from ${i?.stratum}:`)
};

export const step_sample_drawn_before = () => {
	return (`Drawn before; nothing to do.`)
};

export const step_sample_kappa = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} case with two answers; Cohen’s kappa ${i?.kappa}.`);
	return (`${i?.n} cases with two answers; Cohen’s kappa ${i?.kappa}.`)
	
};

export const step_sample_kappa_undefined = () => {
	return (`not defined`)
};

export const step_sample_line = (i) => {
	return (`${i?.stratum}, seed ${i?.seed}: ${i?.drawn} drawn, ${i?.checked} checked, ${i?.overturned} overturned.`)
};

export const step_sample_open_again = () => {
	return (`The case is open again.`)
};

export const step_trace_accidental = (i) => {
	return (`Accidental equalities to expect among ${i?.kinds}: ${i?.expected}`)
};

export const step_trace_at_least = (i) => {
	return (`${i?.least} or more shared details: ${i?.persons}; would show the same by coincidence: ${i?.expected}`)
};

export const step_trace_cohort = (i) => {
	return (`Under review: ${i?.cohort}. Left out by a charter rule: ${i?.excluded}.`)
};

export const step_trace_control = (i) => {
	return (`The same on ${i?.runs} networks that do not exist: ${i?.linked} linked, ${i?.two} with two or more, on average.`)
};

export const step_trace_hub = (i) => {
	return (`Hub: ${i?.label}, ${i?.users}; ${i?.seen} % used another detail, ${i?.expected} % would by coincidence; network share ${i?.share}`)
};

export const step_trace_linked = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} has a link to review; ${i?.moved} of them made a leg of a journey with it.`);
	return (`${i?.n} have a link to review; ${i?.moved} of them made a leg of a journey with it.`)
	
};

export const step_trace_one_detail = () => {
	return (`One shared detail cannot be tested this way: whoever used the phone used it.`)
};

export const step_trace_proxy = (i) => {
	return (`Using a ${i?.kind} follows ${i?.attribute} (Cramér’s V ${i?.v}): read these links with that in mind.`)
};

export const step_trace_reopened = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} decision was reopened.`);
	return (`${i?.n} decisions were reopened.`)
	
};

export const step_trace_rule_named = (i) => {
	return (`${i?.rule}: approved by two people whom the charter names; nobody signed it in the ledger.`)
};

export const step_trace_rule_waiting = (i) => {
	return (`${i?.rule}: leaves nobody out until two people sign it: lookback review exclusion ${i?.rule} --approve`)
};

export const step_trace_tested = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} person tested, ${i?.declared} declared in the memo and not tested.`);
	return (`${i?.n} persons tested, ${i?.declared} declared in the memo and not tested.`)
	
};

export const step_trace_unsupported = () => {
	return (`By counts alone these data support no link.`)
};

export const step_trace_unused = (i) => {
	return (`In no record of any file: ${i?.labels}. Where a number should be there, see how the memo writes it.`)
};

export const step_verify_differs = (i) => {
	return (`differs: ${i?.path} (${i?.place})`)
};

export const step_verify_edited = (i) => {
	return (`edited: ${i?.path} (${i?.why})`)
};

export const step_verify_not_recomputable = (i) => {
	return (`cannot recompute, bytes intact: ${i?.path} (${i?.why})`)
};

export const step_verify_not_recomputable_names = (i) => {
	return (`cannot recompute, bytes intact: ${i?.path} (${i?.why}: ${i?.names})`)
};

export const step_verify_nothing = () => {
	return (`Nothing differs. This proves that files are unchanged, not that facts are true.`)
};

export const step_verify_totals = (i) => {
	return (`${i?.sources}, ${i?.snapshots} (${i?.again} made again), ${i?.events}, ${i?.publications}.`)
};

export const step_verify_why_changed = () => {
	return (`what it was made from is not what is there now`)
};

export const step_verify_why_edited = () => {
	return (`it is not what the snapshots in force were made with; run the steps again, or put it back`)
};

export const step_verify_why_superseded = () => {
	return (`it was made before what now stands; run the steps after it again`)
};

export const step_verify_why_version = () => {
	return (`another version of Lookback made it`)
};

export const step_why_not_judged = (i) => {
	return (`People judged them: ${i?.judged}. That holds whatever the weights say.`)
};

export const step_why_not_nearest = (i) => {
	return (`Not joined: ${i?.reason}. Of the records of both, the pair that comes nearest:`)
};

export const step_why_not_reason_below_threshold = () => {
	return (`the sum is too low`)
};

export const step_why_not_reason_cluster_contradicts = () => {
	return (`other records of the two speak against it`)
};

export const step_why_not_reason_household_evidence_only = () => {
	return (`what agrees is of a household, not of one person`)
};

export const step_why_not_reason_judged_different = () => {
	return (`somebody judged them to be two persons`)
};

export const step_why_not_reason_name_only = () => {
	return (`too little beyond the name agrees`)
};

export const step_why_not_reason_no_personal_evidence = () => {
	return (`nothing of the person speaks for it, or something speaks against it`)
};

export const step_why_not_same = () => {
	return (`They are one person already.`)
};

export const step_withdraw_already = (i) => {
	return (`${i?.source} (${i?.name}) was withdrawn before. What was left undone is done now.`)
};

export const step_withdraw_drop_out = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} person drops out: nothing else carries the link.`);
	return (`${i?.n} persons drop out: nothing else carries their link.`)
	
};

export const step_withdraw_lost = (i) => {
	return (`No longer declared, the record is gone: ${i?.person}`)
};

export const step_withdraw_next = () => {
	return (`Measure and publish again to show the difference.`)
};

export const step_withdraw_others = (i) => {
	return (`${i?.changed} stay with less evidence, ${i?.new} are new, ${i?.unchanged} unchanged.`)
};

export const step_withdraw_reopen = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} decision reopens:`);
	return (`${i?.n} decisions reopen:`)
	
};

export const step_withdraw_source = (i) => {
	return (`Withdrawn: ${i?.source} ${i?.name}. Its file and record ids stay.`)
};

export const step_withdraw_unresolved = () => {
	return (`Nothing was resolved yet; the next \`lookback resolve\` leaves it out.`)
};

export const step_withdraw_untraced = () => {
	return (`No links were sought yet, so nobody drops out; persons were resolved again without it.`)
};

export const tool_claims_ambiguous = (i) => {
	return (`Ambiguous, not guessed (${i?.claim}, ${i?.slot}): ${i?.readings}`)
};

export const tool_claims_answered = () => {
	return (`What was answered`)
};

export const tool_claims_beside = () => {
	return (`Must stand wherever the count stands`)
};

export const tool_claims_cannot = () => {
	return (`What cannot be taken from it`)
};

export const tool_claims_caption = (i) => {
	return (`${i?.report}, "${i?.said}": stands in a caption and nowhere else`)
};

export const tool_claims_changed = () => {
	return (`What changed on the way`)
};

export const tool_claims_dated = (i) => {
	return (`${i?.report} is dated ${i?.dated}, its page shows ${i?.shown}`)
};

export const tool_claims_denies = (i) => {
	return (`${i?.report} denies the ${i?.slot} of "${i?.of}"`)
};

export const tool_claims_denies_label = (i) => {
	return (`${i?.report} denies the label of "${i?.of}"; the count is not touched`)
};

export const tool_claims_derivation = (i) => {
	return (`${i?.says}: ${i?.result}`)
};

export const tool_claims_drift = (i) => {
	return (`${i?.slot}: ${i?.from} ${i?.before} -> ${i?.to} ${i?.after} (${i?.claim})`)
};

export const tool_claims_general = (i) => {
	return (`${i?.report}: "${i?.text}" is no claim about these people`)
};

export const tool_claims_headline = (i) => {
	return (`Headline of ${i?.report}, "${i?.said}": no claim in its own body carries it`)
};

export const tool_claims_intention = (i) => {
	return (`${i?.report}: "${i?.text}" is an intention; it says nothing of anybody`)
};

export const tool_claims_label_and_count = (i) => {
	return (`label "${i?.label}" and count (${i?.said}) are two claims`)
};

export const tool_claims_labels = (i) => {
	return (`${i?.report} calls ${i?.subject} ${i?.labels}: two different acts, kept as uttered`)
};

export const tool_claims_persons = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} person`);
	return (`${i?.n} persons`)
	
};

export const tool_claims_possible = (i) => {
	return (`${i?.said} (said as a possibility)`)
};

export const tool_claims_range = (i) => {
	return (`${i?.low} to ${i?.high}`)
};

export const tool_claims_repeats = (i) => {
	return (`repeats that add no origin: ${i?.reports}`)
};

export const tool_claims_repeats_none = () => {
	return (`nobody repeated it`)
};

export const tool_claims_support = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.administrations}, ${i?.persons}, ${i?.n} independent leg; ${i?.repeats}`);
	return (`${i?.administrations}, ${i?.persons}, ${i?.n} independent legs; ${i?.repeats}`)
	
};

export const tool_claims_unconfirmed = (i) => {
	return (`${i?.report} did not confirm "${i?.claim}": neither support nor denial`)
};

export const tool_claims_underivable = (i) => {
	return (`cannot be derived (${i?.why})`)
};

export const tool_claims_who = () => {
	return (`Who carries what: every origin counted once`)
};

export const tool_claims_why_impossible = () => {
	return (`more than all`)
};

export const tool_claims_why_not_a_partition = () => {
	return (`the groups are no partition`)
};

export const tool_claims_why_unbounded = () => {
	return (`lower bounds`)
};

export const tool_demo_at_least = (i) => {
	return (`${i?.least} or more details: ${i?.observed}; by coincidence alone about ${i?.expected}.`)
};

export const tool_demo_cohort = (i) => {
	return (`${i?.excluded} left out by the charter (a hub and nothing else); under review: ${i?.cohort}.`)
};

export const tool_demo_declare = (i) => {
	return (`${i?.details}, ${i?.members}, ${i?.first}.`)
};

export const tool_demo_done = (i) => {
	return (`Done in ${i?.seconds} s. Three lines to try:`)
};

export const tool_demo_figure_b11 = (i) => {
	return (`${i?.n} acted on before decided`)
};

export const tool_demo_figure_b21 = (i) => {
	return (`${i?.n} of them since settled as nothing adverse`)
};

export const tool_demo_figure_c1 = (i) => {
	return (`${i?.n} under review`)
};

export const tool_demo_figure_d1 = (i) => {
	return (`${i?.n} decided`)
};

export const tool_demo_figure_e11 = (i) => {
	return (`${i?.n} arrested at least once`)
};

export const tool_demo_figure_e21 = (i) => {
	return (`${i?.n} in proceedings`)
};

export const tool_demo_figure_m11 = (i) => {
	return (`${i?.n} moved`)
};

export const tool_demo_figure_w51 = (i) => {
	return (`${i?.n} not found after every search`)
};

export const tool_demo_import = (i) => {
	return (`${i?.rows} = ${i?.records} + ${i?.rejected} unreadable + ${i?.headers} + ${i?.blank}. Bytes add up too.`)
};

export const tool_demo_measure = (i) => {
	return (`as of ${i?.day}: ${i?.figures}.`)
};

export const tool_demo_publish = (i) => {
	return (`${i?.number}, signed by two keys: ${i?.file}`)
};

export const tool_demo_report = () => {
	return (`The report that this case has the shape of, read as data:`)
};

export const tool_demo_report_drifts = (i) => {
	return (`${i?.drifts} of hedge, label, date and number of sources: lookback claims show examples/the-report`)
};

export const tool_demo_resolve = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.records} is ${i?.persons}; ${i?.names} hold only a name and are nobody.`);
	return (`${i?.records} are ${i?.persons}; ${i?.names} hold only a name and are nobody.`)
	
};

export const tool_demo_review = (i) => {
	return (`SIMULATED DECISIONS: ${i?.first} first, ${i?.second} second readings, ${i?.third} settled by a third.`)
};

export const tool_demo_round = (i) => {
	return (`A round on a late phone extract: ${i?.new} new, ${i?.gone} gone, ${i?.changed} changed, ${i?.unchanged} unchanged and not raised again;`)
};

export const tool_demo_round_reopened = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} decision reopened. Publication ${i?.number} shows the difference.`);
	return (`${i?.n} decisions reopened. Publication ${i?.number} shows the difference.`)
	
};

export const tool_demo_said = (i) => {
	return (`Said of the network, never of a person: "${i?.text}" (${i?.hedge}).`)
};

export const tool_demo_simulate = (i) => {
	return (`${i?.people} in ${i?.rows} of ${i?.files}.`)
};

export const tool_demo_simulated = () => {
	return (`SIMULATED: people, files and decisions below are made up; nobody in them exists.`)
};

export const tool_demo_statements = (i) => {
	return (`${i?.statements}; ${i?.systems}, of which not searched: ${i?.unsearched}.`)
};

export const tool_demo_trace = (i) => {
	return (`${i?.linked} of ${i?.persons} used a detail; ${i?.moved} made a leg of a journey.`)
};

export const tool_demo_truth = (i) => {
	return (`Against the truth (a simulation only has one): of ${i?.moved} moved, ${i?.declared} were declared, ${i?.found} found,`)
};

export const tool_demo_truth_missed = (i) => {
	return (`${i?.missed} missed though a file shows them, ${i?.invisible} in no file; ${i?.wrong} under review had no part in it.`)
};

export const tool_init_already = () => {
	return (`There is a charter already; nothing was changed.`)
};

export const tool_init_authority = () => {
	return (`Whose authority is it made under?`)
};

export const tool_init_cancelled = () => {
	return (`Nothing was made.`)
};

export const tool_init_deleteon1 = () => {
	return (`On which day is everything deleted?`)
};

export const tool_init_intro = () => {
	return (`Five questions; Enter takes what is shown.`)
};

export const tool_init_made = (i) => {
	return (`A workspace was made in ${i?.folder}.`)
};

export const tool_init_period = () => {
	return (`Which period? (FROM..TO)`)
};

export const tool_init_population = () => {
	return (`Who is covered?`)
};

export const tool_init_question = () => {
	return (`What question is the review to answer?`)
};

export const tool_init_read = () => {
	return (`Read charter.yaml first: it says who is covered, what may never count, and when all is deleted.`)
};

export const tool_init_then = () => {
	return (`Then: lookback inspect FILE, and lookback import FILE --guess`)
};

export const tool_inspect_balance = (i) => {
	return (`${i?.rows} = ${i?.records} + ${i?.rejected} rejected + ${i?.blank} blank + ${i?.header} header; ${i?.bytes}.`)
};

export const tool_inspect_column = () => {
	return (`column`)
};

export const tool_inspect_distinct = () => {
	return (`distinct`)
};

export const tool_inspect_filled = () => {
	return (`filled`)
};

export const tool_inspect_implausible = () => {
	return (`implausible`)
};

export const tool_inspect_over = (i) => {
	return (`over ${i?.n}`)
};

export const tool_inspect_placeholders = () => {
	return (`placeholders`)
};

export const tool_inspect_read_as = (i) => {
	return (`Read as ${i?.format}.`)
};

export const tool_inspect_rejected = (i) => {
	return (`${i?.n} rejected: ${i?.reason}`)
};

export const tool_inspect_remark_codes = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.column}: ${i?.n} code unlike the others, such as ${i?.examples}`);
	return (`${i?.column}: ${i?.n} codes unlike the others, such as ${i?.examples}`)
	
};

export const tool_inspect_remark_implausible = (i) => {
	return (`${i?.column}: ${i?.n} implausible, such as ${i?.examples}`)
};

export const tool_inspect_remark_placeholders = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.column}: ${i?.n} placeholder, such as ${i?.examples}`);
	return (`${i?.column}: ${i?.n} placeholders, such as ${i?.examples}`)
	
};

export const tool_inspect_role = () => {
	return (`seems to be`)
};

export const tool_inspect_top = () => {
	return (`most frequent`)
};

export const tool_model_head = () => {
	return (`A linkage model of Lookback: all that a run uses. Edit it and run again with --model.
May be edited: a role or a column (take it out and it is not read), a rule of blocking (take it out), m and u of a level
(bits = log2(m/u)), thresholds, aliases, placeholders, matchPairs. Under blocking, pairs and recall tell what was measured; they change nothing.
A number of levels is fixed. Where a role changes the kind of a comparison, learn anew: dedupe --role COLUMN=ROLE.`)
};

export const tool_quick_accidental = (i) => {
	return (`Accidental equalities to expect among ${i?.kinds} (recycled or mistyped): ${i?.expected}`)
};

export const tool_quick_at_least = (i) => {
	return (`${i?.least} or more details: ${i?.persons}; would show the same by coincidence: ${i?.expected}`)
};

export const tool_quick_candidates = (i) => {
	return (`Candidates, not persons: ${i?.pairs} in candidates.csv. Names alone make nobody one person.`)
};

export const tool_quick_found = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.records} is ${i?.persons}; ${i?.names} hold only a name.`);
	return (`${i?.records} are ${i?.persons}; ${i?.names} hold only a name.`)
	
};

export const tool_quick_hub = (i) => {
	return (`Hub: ${i?.label} has ${i?.users}; it says little about any of them.`)
};

export const tool_quick_hub_only = () => {
	return (`(hub only: carries no weight)`)
};

export const tool_quick_more = (i) => {
	return (`... and ${i?.n} more in links.csv`)
};

export const tool_quick_next = (i) => {
	return (`Columns were guessed: ${i?.mapping}. Go on with: lookback review list --dir ${i?.dir}`)
};

export const tool_quick_nobody = (i) => {
	return (`Nobody used: ${i?.value}`)
};

export const tool_quick_placeholders = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} value looks like a placeholder and carries no weight.`);
	return (`${i?.n} values look like placeholders and carry no weight.`)
	
};

export const tool_quick_row = (i) => {
	return (`row ${i?.row}: ${i?.value}`)
};

export const tool_quick_skipped = (i) => {
	return (`skipped ${i?.file} line ${i?.line}: ${i?.text}`)
};

export const tool_quick_used = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} person used a listed detail:`);
	return (`${i?.n} persons used a listed detail:`)
	
};

export const tool_serve_building = () => {
	return (`lookback: building the workbench (first use, or after an update) ...`)
};

export const tool_serve_once = () => {
	return (`The address works once; for a second reader, ask for another under "Unlock a key". Ctrl+C ends it.`)
};

export const tool_serve_open = () => {
	return (`The workbench is open at`)
};

export const tool_serve_opening = () => {
	return (`lookback: opening the workspace ...`)
};

export const tool_simulate_examples_heading = () => {
	return (`Examples:`)
};

export const tool_simulate_moved = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} network moved ${i?.people}; what is true stands in ${i?.folder}.`);
	return (`${i?.n} networks moved ${i?.people}; what is true stands in ${i?.folder}.`)
	
};

export const tool_simulate_rate_childrenshare1 = () => {
	return (`persons under 18`)
};

export const tool_simulate_rate_couplesshare1 = () => {
	return (`persons in a couple`)
};

export const tool_simulate_rate_dummydocumentsshare2 = () => {
	return (`document numbers that are a dummy (000000000, UNKNOWN)`)
};

export const tool_simulate_rate_dummyphonesshare2 = () => {
	return (`telephone numbers that are a dummy`)
};

export const tool_simulate_rate_familiesscale1 = () => {
	return (`all families, 0 none to 4 (the same as --families)`)
};

export const tool_simulate_rate_householdsshare1 = () => {
	return (`persons in a household of two partners and two children`)
};

export const tool_simulate_rate_hubusersshare2 = () => {
	return (`persons who use a hub: hostel, telephone shop, travel agent, lawyer`)
};

export const tool_simulate_rate_missingshare1 = () => {
	return (`values left out`)
};

export const tool_simulate_rate_movedarrestedshare2 = () => {
	return (`the moved who are arrested`)
};

export const tool_simulate_rate_movedinvisibleshare2 = () => {
	return (`the moved in no file that could show it`)
};

export const tool_simulate_rate_movednotfoundshare3 = () => {
	return (`the moved who cannot be found`)
};

export const tool_simulate_rate_movedonetouchshare3 = () => {
	return (`the moved with one touch that a file shows`)
};

export const tool_simulate_rate_movedshare1 = () => {
	return (`persons moved by each network`)
};

export const tool_simulate_rate_namesakesshare1 = () => {
	return (`persons who are parent or child of one full name`)
};

export const tool_simulate_rate_othersarrestedshare2 = () => {
	return (`other grown-ups who are arrested`)
};

export const tool_simulate_rate_partialdateshare2 = () => {
	return (`birth dates of a year or a month only`)
};

export const tool_simulate_rate_placeholderdateshare2 = () => {
	return (`birth dates replaced by 1 January`)
};

export const tool_simulate_rate_protectionshare1 = () => {
	return (`persons with a note that they need protection`)
};

export const tool_simulate_rate_recycledphonesshare2 = () => {
	return (`phone numbers given to a second person`)
};

export const tool_simulate_rate_roommatesshare1 = () => {
	return (`persons among three room-mates of no kin`)
};

export const tool_simulate_rate_secondhubshare2 = () => {
	return (`users of a hub who use a second one`)
};

export const tool_simulate_rate_shelterphonesshare2 = () => {
	return (`persons who give the number of a shelter, forty to a number`)
};

export const tool_simulate_rate_siblingsshare1 = () => {
	return (`persons among three siblings`)
};

export const tool_simulate_rate_swapshare1 = () => {
	return (`names with given and family name exchanged`)
};

export const tool_simulate_rate_twinsshare1 = () => {
	return (`persons in a pair of twins`)
};

export const tool_simulate_rate_typoshare1 = () => {
	return (`names with a slip of a finger`)
};

export const tool_simulate_rates_heading = () => {
	return (`Rates (--rate NAME=VALUE, may be repeated; shares from 0 to 1), each with its default:`)
};

export const tool_simulate_wrote = (i) => {
	return (`${i?.people}, ${i?.rows} in ${i?.folder}:`)
};

export const web_act_action = () => {
	return (`record what an authority did`)
};

export const web_act_attach = () => {
	return (`attach a page`)
};

export const web_act_band = () => {
	return (`move to another band`)
};

export const web_act_end_protection = () => {
	return (`end the protection`)
};

export const web_act_note = () => {
	return (`write a note`)
};

export const web_act_pause = () => {
	return (`let the case wait`)
};

export const web_act_place = () => {
	return (`record where the person is`)
};

export const web_act_refer = () => {
	return (`refer for protection`)
};

export const web_act_reopen = () => {
	return (`take an answer back`)
};

export const web_act_resume = () => {
	return (`go on with the case`)
};

export const web_act_role = () => {
	return (`role in the network`)
};

export const web_act_search = () => {
	return (`record a search`)
};

export const web_acted_apart = (i) => {
	return (`Apart from these: ${i?.a0} before anything was known of the network, ${i?.a2} after a decision.`)
};

export const web_acted_text = (i) => {
	return (`persons had something done to them after the network became known and before anyone had decided about them, because of the network or for no stated reason; ${i?.since} of them have since been settled as not the person, no link, or link with nothing adverse.`)
};

export const web_acted_title = () => {
	return (`Acted on before decided`)
};

export const web_again = () => {
	return (`Try again`)
};

export const web_agrees = () => {
	return (`agrees`)
};

export const web_anchor_account = () => {
	return (`account`)
};

export const web_anchor_address = () => {
	return (`address`)
};

export const web_anchor_device = () => {
	return (`device`)
};

export const web_anchor_direct = () => {
	return (`direct record`)
};

export const web_anchor_document = () => {
	return (`document`)
};

export const web_anchor_email = () => {
	return (`email`)
};

export const web_anchor_event = () => {
	return (`event`)
};

export const web_anchor_journey = () => {
	return (`journey`)
};

export const web_anchor_organisation = () => {
	return (`organisation`)
};

export const web_anchor_person = () => {
	return (`person`)
};

export const web_anchor_phone = () => {
	return (`phone`)
};

export const web_anchor_vehicle = () => {
	return (`vehicle`)
};

export const web_answer_by = (i) => {
	return (`${i?.part}, ${i?.name}, ${i?.date}`)
};

export const web_answer_innocent = (i) => {
	return (`Innocent explanation: ${i?.text}`)
};

export const web_answered_hit = () => {
	return (`found`)
};

export const web_answered_no_answer = () => {
	return (`no answer came`)
};

export const web_answered_no_hit = () => {
	return (`searched, not found`)
};

export const web_answered_not_searched = () => {
	return (`not searched`)
};

export const web_attach = () => {
	return (`It rests on`)
};

export const web_attach_none = () => {
	return (`nothing attached`)
};

export const web_band_1 = () => {
	return (`needs protection or imminent harm`)
};

export const web_band_2 = () => {
	return (`a record says what this person did`)
};

export const web_band_3 = () => {
	return (`several independent links`)
};

export const web_band_4 = () => {
	return (`one link`)
};

export const web_band_5 = () => {
	return (`fits coincidence`)
};

export const web_band_n = (i) => {
	return (`band ${i?.band}: ${i?.name}`)
};

export const web_basis_network = () => {
	return (`the network`)
};

export const web_basis_not_stated = () => {
	return (`not stated`)
};

export const web_basis_other = () => {
	return (`something else`)
};

export const web_born = (i) => {
	return (`born ${i?.year}`)
};

export const web_by_name = () => {
	return (`name`)
};

export const web_by_number = () => {
	return (`number`)
};

export const web_by_person = () => {
	return (`person`)
};

export const web_by_record = () => {
	return (`record`)
};

export const web_cancel = () => {
	return (`Cancel`)
};

export const web_care_attached = () => {
	return (`Attached by people`)
};

export const web_care_innocent = () => {
	return (`explains it innocently`)
};

export const web_care_known = () => {
	return (`It stood already; nothing was recorded.`)
};

export const web_care_none = () => {
	return (`Nothing has been written down beside the answers.`)
};

export const web_care_notes = () => {
	return (`Notes`)
};

export const web_care_paused = (i) => {
	return (`Paused since ${i?.date}.`)
};

export const web_care_paused_until = (i) => {
	return (`Paused since ${i?.date}, until ${i?.until}.`)
};

export const web_care_protected = () => {
	return (`under protection`)
};

export const web_care_recorded = () => {
	return (`Recorded.`)
};

export const web_care_role = (i) => {
	return (`Role in the network: ${i?.role}.`)
};

export const web_care_role_proposed = (i) => {
	return (`One person proposes: ${i?.role}. A second must establish it.`)
};

export const web_care_send = () => {
	return (`Record it`)
};

export const web_care_text = () => {
	return (`One person is enough to let a case wait, to protect or to write down. None of it is an outcome.`)
};

export const web_care_title = () => {
	return (`Beside the answer`)
};

export const web_chance_accidental = (i) => {
	return (`Among single shared details about ${i?.n} equalities would be accidents (recycled or mistyped numbers).`)
};

export const web_chance_expected = () => {
	return (`by coincidence`)
};

export const web_chance_model = (i) => {
	return (`Null model: ${i?.model}.`)
};

export const web_chance_not_testable = () => {
	return (`cannot be tested by counting`)
};

export const web_chance_observed = () => {
	return (`found`)
};

export const web_chance_title = () => {
	return (`Beside coincidence`)
};

export const web_chance_touches = () => {
	return (`shared details`)
};

export const web_change_answered = () => {
	return (`one reader has answered`)
};

export const web_change_care = () => {
	return (`something was written down beside the answers`)
};

export const web_change_cohort = () => {
	return (`the cohort was formed`)
};

export const web_change_identity = () => {
	return (`an answer at gate 1`)
};

export const web_change_paused = () => {
	return (`paused`)
};

export const web_change_publication = () => {
	return (`a publication changed`)
};

export const web_change_recorded = () => {
	return (`something was recorded`)
};

export const web_change_released = () => {
	return (`given back to the queue`)
};

export const web_change_reopened = () => {
	return (`reopened`)
};

export const web_change_settled = () => {
	return (`settled`)
};

export const web_change_snapshot = () => {
	return (`new results were adopted`)
};

export const web_change_taken = () => {
	return (`taken from the queue`)
};

export const web_change_withdrawn = () => {
	return (`a source was withdrawn`)
};

export const web_changes_none = () => {
	return (`Nothing has changed.`)
};

export const web_changes_title = () => {
	return (`Since your last visit`)
};

export const web_choose = () => {
	return (`Choose an answer first.`)
};

export const web_choose_one = () => {
	return (`choose …`)
};

export const web_close = () => {
	return (`Close`)
};

export const web_closed_needs_conduct_evidence = () => {
	return (`needs conduct evidence, none attached`)
};

export const web_closed_needs_death_record = () => {
	return (`needs a record of it`)
};

export const web_closed_needs_identity_settled = () => {
	return (`needs gate 1 settled by two readers`)
};

export const web_closed_needs_role = () => {
	return (`needs a role that is supported`)
};

export const web_closed_no_evidence = () => {
	return (`no evidence item is attached to this person`)
};

export const web_closed_no_part = () => {
	return (`not your part now`)
};

export const web_closed_role_missing = () => {
	return (`the role of your key may not choose it`)
};

export const web_col_age = () => {
	return (`first known`)
};

export const web_col_cohort = () => {
	return (`under review`)
};

export const web_col_cohort_cap = () => {
	return (`where each review is`)
};

export const web_col_linked = () => {
	return (`link to review`)
};

export const web_col_linked_cap = () => {
	return (`who used what the network used, or is named with it`)
};

export const web_col_person = () => {
	return (`person`)
};

export const web_col_persons = () => {
	return (`persons`)
};

export const web_col_persons_cap = () => {
	return (`who they are`)
};

export const web_col_records = () => {
	return (`records`)
};

export const web_col_records_cap = () => {
	return (`what was searched`)
};

export const web_col_stage = () => {
	return (`stage`)
};

export const web_col_touches = () => {
	return (`shared`)
};

export const web_col_why = () => {
	return (`why here`)
};

export const web_col_yours = () => {
	return (`yours`)
};

export const web_conduct = () => {
	return (`conduct`)
};

export const web_conflicts = () => {
	return (`contradicts`)
};

export const web_connected = () => {
	return (`connected`)
};

export const web_cross_all = () => {
	return (`all`)
};

export const web_cross_corner = () => {
	return (`outcome / location`)
};

export const web_cross_open = () => {
	return (`not yet decided`)
};

export const web_cross_title = () => {
	return (`Outcome by location, the same persons`)
};

export const web_days = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} day`);
	return (`${i?.n} days`)
	
};

export const web_different = () => {
	return (`two people`)
};

export const web_direct_associate = () => {
	return (`associate`)
};

export const web_direct_call = () => {
	return (`called`)
};

export const web_direct_family = () => {
	return (`family`)
};

export const web_direct_message = () => {
	return (`messaged`)
};

export const web_direct_payment = () => {
	return (`paid`)
};

export const web_direct_travelled = () => {
	return (`travelled together`)
};

export const web_disconnected = () => {
	return (`Connection lost. What you type is kept on this machine; nothing is sent until the connection is back.`)
};

export const web_door_text = () => {
	return (`The address was used already, or it has expired. In the terminal, start "lookback serve" again and open the address that it prints; or ask for a fresh address in a browser that is already open.`)
};

export const web_door_title = () => {
	return (`This workbench opens with a fresh address`)
};

export const web_draft_kept = () => {
	return (`Draft kept on this machine.`)
};

export const web_effect = () => {
	return (`effect`)
};

export const web_effect_drops_out = () => {
	return (`drops out`)
};

export const web_effect_reopens = () => {
	return (`stays, decision reopens`)
};

export const web_effect_stays = () => {
	return (`stays`)
};

export const web_exclusion_approve = () => {
	return (`Approve with your key`)
};

export const web_exclusion_chance_compatible = () => {
	return (`fits coincidence`)
};

export const web_exclusion_charter = (i) => {
	return (`Named in the charter by ${i?.names}.`)
};

export const web_exclusion_hub_only = () => {
	return (`only a hub`)
};

export const web_exclusion_one = (i) => {
	return (`Signed by ${i?.names}; one more is needed.`)
};

export const web_exclusion_out_of_period = () => {
	return (`out of the period`)
};

export const web_exclusion_persons = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} person is left out.`);
	return (`${i?.n} persons are left out.`)
	
};

export const web_exclusion_signed = (i) => {
	return (`Signed by ${i?.names}.`)
};

export const web_exclusion_two = (i) => {
	return (`Of these, ${i?.n} shared two or more details; coincidence would give about ${i?.expected}.`)
};

export const web_exclusion_unsigned = () => {
	return (`Waits for two signatures; nobody is left out yet.`)
};

export const web_exclusions_text = () => {
	return (`A rule may leave linked persons out only if the charter names it and two people approved it. Nobody is left out who has a direct record.`)
};

export const web_exclusions_title = () => {
	return (`Left out before review`)
};

export const web_export_ask = () => {
	return (`Ask, or give what was asked`)
};

export const web_export_asked = (i) => {
	return (`${i?.by} asks, ${i?.date}: for ${i?.recipient}`)
};

export const web_export_give = () => {
	return (`Give it`)
};

export const web_export_given = () => {
	return (`Given. Save the file and send it.`)
};

export const web_export_purpose = () => {
	return (`What it may be used for, and nothing else`)
};

export const web_export_recipient = () => {
	return (`Who is given it`)
};

export const web_export_save = () => {
	return (`Save the file`)
};

export const web_export_sent = (i) => {
	return (`${i?.date}: to ${i?.recipient}`)
};

export const web_export_text = () => {
	return (`One person's file, to one recipient, for one purpose. Two people give it; it carries its caveats, and it is in the ledger.`)
};

export const web_export_title = () => {
	return (`Give out`)
};

export const web_export_waits = () => {
	return (`Asked. A second person gives it.`)
};

export const web_field_account = () => {
	return (`account`)
};

export const web_field_accountnumber1 = () => {
	return (`account`)
};

export const web_field_act_answer = () => {
	return (`Answer`)
};

export const web_field_act_authority = () => {
	return (`Which authority`)
};

export const web_field_act_band = () => {
	return (`Band`)
};

export const web_field_act_basis = () => {
	return (`Because of`)
};

export const web_field_act_date = () => {
	return (`Day`)
};

export const web_field_act_evidence = () => {
	return (`It rests on`)
};

export const web_field_act_from = () => {
	return (`From`)
};

export const web_field_act_innocent = () => {
	return (`It explains this innocently`)
};

export const web_field_act_kind = () => {
	return (`What it shows`)
};

export const web_field_act_note = () => {
	return (`What is noted`)
};

export const web_field_act_reason = () => {
	return (`Why?`)
};

export const web_field_act_role = () => {
	return (`Role`)
};

export const web_field_act_says = () => {
	return (`What it says`)
};

export const web_field_act_source = () => {
	return (`Who says so`)
};

export const web_field_act_stands = () => {
	return (`Where it stands: file and page or row`)
};

export const web_field_act_state = () => {
	return (`Where`)
};

export const web_field_act_system = () => {
	return (`System searched`)
};

export const web_field_act_to = () => {
	return (`To (nobody claims an end if empty)`)
};

export const web_field_act_type = () => {
	return (`What was done`)
};

export const web_field_act_until = () => {
	return (`Until (optional)`)
};

export const web_field_address = () => {
	return (`address`)
};

export const web_field_alias = () => {
	return (`also called`)
};

export const web_field_birthdate1 = () => {
	return (`born`)
};

export const web_field_birthplace1 = () => {
	return (`birthplace`)
};

export const web_field_country = () => {
	return (`country`)
};

export const web_field_deathdate1 = () => {
	return (`died`)
};

export const web_field_document = () => {
	return (`document`)
};

export const web_field_email = () => {
	return (`email`)
};

export const web_field_ethnicity = () => {
	return (`ethnicity`)
};

export const web_field_fathername1 = () => {
	return (`father's name`)
};

export const web_field_firstname1 = () => {
	return (`given name`)
};

export const web_field_gender = () => {
	return (`sex`)
};

export const web_field_idnumber1 = () => {
	return (`document`)
};

export const web_field_inncode1 = () => {
	return (`tax number`)
};

export const web_field_lastname1 = () => {
	return (`surname`)
};

export const web_field_licensenumber1 = () => {
	return (`licence`)
};

export const web_field_middlename1 = () => {
	return (`middle name`)
};

export const web_field_mothername1 = () => {
	return (`mother's name`)
};

export const web_field_name = () => {
	return (`name`)
};

export const web_field_nationality = () => {
	return (`nationality`)
};

export const web_field_parents = () => {
	return (`parents' names`)
};

export const web_field_passportnumber1 = () => {
	return (`passport`)
};

export const web_field_phone = () => {
	return (`phone`)
};

export const web_field_photo = () => {
	return (`photo`)
};

export const web_field_registrationnumber1 = () => {
	return (`registration number`)
};

export const web_field_religion = () => {
	return (`religion`)
};

export const web_field_socialsecuritynumber2 = () => {
	return (`social security number`)
};

export const web_field_taxnumber1 = () => {
	return (`tax number`)
};

export const web_field_weakalias1 = () => {
	return (`nickname`)
};

export const web_figure = () => {
	return (`figure`)
};

export const web_filter_age = () => {
	return (`first known at least … days ago`)
};

export const web_filter_all = () => {
	return (`all`)
};

export const web_filter_band = () => {
	return (`Band`)
};

export const web_filter_clear = () => {
	return (`clear`)
};

export const web_filter_list = (i) => {
	return (`list: ${i?.name}`)
};

export const web_filter_mine = () => {
	return (`only what waits for me`)
};

export const web_filter_stage = () => {
	return (`Stage`)
};

export const web_first_known = (i) => {
	return (`first known ${i?.days} ago`)
};

export const web_flow_title = () => {
	return (`From records to decisions`)
};

export const web_gate1 = () => {
	return (`Is it this person?`)
};

export const web_gate1_asked = () => {
	return (`asked about`)
};

export const web_gate1_cause = () => {
	return (`Why? (optional detail)`)
};

export const web_gate1_contradicted = () => {
	return (`The readers disagree, or the records contradict each other.`)
};

export const web_gate1_given = () => {
	return (`You have answered. A second reader is needed.`)
};

export const web_gate1_missing = (i) => {
	return (`Given on one side only or not at all: ${i?.fields}.`)
};

export const web_gate1_odds = (i) => {
	return (`Chance that they are one: ${i?.p}.`)
};

export const web_gate1_outdated = () => {
	return (`These records were joined by another version of Lookback. Resolve again to see what holds them together.`)
};

export const web_gate1_pair = (i) => {
	return (`This pair holds the ${i?.n} records together least: if it is wrong, they are two people.`)
};

export const web_gate1_pair_two = () => {
	return (`These are the two records that were joined.`)
};

export const web_gate1_reason_different = () => {
	return (`The fields shown contradict each other.`)
};

export const web_gate1_reason_same = () => {
	return (`The fields shown agree.`)
};

export const web_gate1_reason_unsure = () => {
	return (`The fields shown do not suffice.`)
};

export const web_gate1_rivals = (i) => {
	return (`Two people who share this much take ${i?.bits} bits away.`)
};

export const web_gate1_settled = (i) => {
	return (`One person, answered by ${i?.names}.`)
};

export const web_gate1_single = () => {
	return (`One record: nothing was joined.`)
};

export const web_gate1_waits = () => {
	return (`Do these two records speak of one person?`)
};

export const web_gate2 = () => {
	return (`What did this person do?`)
};

export const web_gate2_adjudicator = () => {
	return (`The two readers differ. You decide, with reasons; both answers stand below.`)
};

export const web_gate2_first = () => {
	return (`You are the first reader.`)
};

export const web_gate2_second = () => {
	return (`You are the second reader. The first answer is hidden until you give yours.`)
};

export const web_hidden = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} answer is hidden from you.`);
	return (`${i?.n} answers are hidden from you.`)
	
};

export const web_history = () => {
	return (`history`)
};

export const web_hit_value = () => {
	return (`found`)
};

export const web_hit_where = () => {
	return (`where`)
};

export const web_household = () => {
	return (`people who live together share it`)
};

export const web_in_hundred = (i) => {
	return (`${i?.n} in ${i?.per}`)
};

export const web_innocent = () => {
	return (`What would explain this innocently?`)
};

export const web_key_answer = (i) => {
	return (`press ${i?.key} to choose`)
};

export const web_key_care = () => {
	return (`beside the answer: wait, protect, note, attach`)
};

export const web_key_elsewhere = () => {
	return (`its file is with its owner`)
};

export const web_key_escape = () => {
	return (`close, or leave the field`)
};

export const web_key_gate = () => {
	return (`choose an answer at gate 2`)
};

export const web_key_identity = () => {
	return (`answer gate 1: same, different, not sure`)
};

export const web_key_map = () => {
	return (`show this map of keys`)
};

export const web_key_next = () => {
	return (`take the next person`)
};

export const web_key_open = () => {
	return (`open the person`)
};

export const web_key_overview = () => {
	return (`go to the overview`)
};

export const web_key_publication = () => {
	return (`go to the publication`)
};

export const web_key_queue = () => {
	return (`go to the queue`)
};

export const web_key_rows = () => {
	return (`move in the list`)
};

export const web_key_sealed = () => {
	return (`with a passphrase`)
};

export const web_key_search = () => {
	return (`search`)
};

export const web_key_send = () => {
	return (`send the answer`)
};

export const web_key_try = () => {
	return (`try without an item`)
};

export const web_key_why = () => {
	return (`why the nearest other is not this person`)
};

export const web_keys = () => {
	return (`Keys`)
};

export const web_keys_all = () => {
	return (`all keys`)
};

export const web_keys_on = () => {
	return (`Single keys act`)
};

export const web_keys_text = () => {
	return (`Single keys act while nothing is being typed. They can be turned off here.`)
};

export const web_kind_conduct = () => {
	return (`something this person did`)
};

export const web_kind_direct = () => {
	return (`a record that names the network`)
};

export const web_kind_identity = () => {
	return (`who this is`)
};

export const web_kind_leg = () => {
	return (`a leg of a journey`)
};

export const web_kind_touch = () => {
	return (`a shared detail`)
};

export const web_lane_action = () => {
	return (`Actions`)
};

export const web_lane_place = () => {
	return (`Places`)
};

export const web_lane_review = () => {
	return (`Review`)
};

export const web_lane_touch = () => {
	return (`Shared details`)
};

export const web_language = () => {
	return (`Language`)
};

export const web_lead_chance = (i) => {
	return (`${i?.observed} of them shared two or more, where coincidence alone would give about ${i?.expected}.`)
};

export const web_lead_chance_none = () => {
	return (`How many would share two by coincidence alone has not been computed.`)
};

export const web_lead_review = (i) => {
	return (`${i?.cohort} of the ${i?.persons} persons in the files are under review because they shared a detail with the network or a record names them with it.`)
};

export const web_lead_waits = (i) => {
	return (`${i?.waiting} wait for a person; ${i?.decided} are decided.`)
};

export const web_leg = () => {
	return (`journey leg`)
};

export const web_legend_aside = () => {
	return (`set aside, with a reason each`)
};

export const web_legend_chance = () => {
	return (`expected by coincidence`)
};

export const web_legend_evidence = () => {
	return (`carried by evidence`)
};

export const web_legend_open = () => {
	return (`waits for a person`)
};

export const web_legend_settled = () => {
	return (`decided by two people`)
};

export const web_loading = () => {
	return (`Loading …`)
};

export const web_location = (i) => {
	return (`Where now: ${i?.state}`)
};

export const web_location_w11 = () => {
	return (`in custody`)
};

export const web_location_w21 = () => {
	return (`located, not in custody`)
};

export const web_location_w31 = () => {
	return (`departed or removed`)
};

export const web_location_w41 = () => {
	return (`deceased`)
};

export const web_location_w51 = () => {
	return (`unknown after search`)
};

export const web_location_w61 = () => {
	return (`not yet searched`)
};

export const web_location_w6a1 = () => {
	return (`not yet searched`)
};

export const web_location_w6b1 = () => {
	return (`last location expired`)
};

export const web_location_w71 = () => {
	return (`not sought`)
};

export const web_location_w81 = () => {
	return (`sources disagree`)
};

export const web_lock = () => {
	return (`Lock`)
};

export const web_look_again = () => {
	return (`Look again on`)
};

export const web_masked = () => {
	return (`hidden`)
};

export const web_masked_why = () => {
	return (`Kept to tell people apart; weighs nowhere else.`)
};

export const web_meaning_chance = () => {
	return (`A number found means little without the number that coincidence alone would give beside it.`)
};

export const web_meaning_review = () => {
	return (`To be under review says nothing about what a person did. Most people in these files did nothing wrong.`)
};

export const web_meaning_title = () => {
	return (`What this does not mean`)
};

export const web_missing = () => {
	return (`Missing:`)
};

export const web_model_bicm = () => {
	return (`everybody as busy and every detail as popular as seen`)
};

export const web_model_hypergeometric = () => {
	return (`hypergeometric`)
};

export const web_model_permutation = () => {
	return (`permutation`)
};

export const web_named_rule = (i) => {
	return (`by the charter's rule "${i?.name}"`)
};

export const web_nav = () => {
	return (`Main`)
};

export const web_near = () => {
	return (`nearly agrees`)
};

export const web_nearest = (i) => {
	return (`The nearest other person is ${i?.label}.`)
};

export const web_nearest_none = () => {
	return (`No other person comes near.`)
};

export const web_needs_legs = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} independent way holds it.`);
	return (`${i?.n} independent ways hold it.`)
	
};

export const web_needs_none = () => {
	return (`No single item carries this link alone.`)
};

export const web_needs_one = (i) => {
	return (`If ${i?.item} is wrong, the person drops out.`)
};

export const web_network_role_facilitator = () => {
	return (`facilitator`)
};

export const web_network_role_moved = () => {
	return (`moved by the network`)
};

export const web_network_role_not_established = () => {
	return (`not established`)
};

export const web_network_role_organiser = () => {
	return (`organiser`)
};

export const web_network_role_victim = () => {
	return (`victim`)
};

export const web_network_role_witness = () => {
	return (`witness`)
};

export const web_next = () => {
	return (`next`)
};

export const web_no_key = () => {
	return (`reading without a key`)
};

export const web_not_found = () => {
	return (`There is no such screen.`)
};

export const web_not_given = () => {
	return (`not given`)
};

export const web_of = () => {
	return (`of`)
};

export const web_opening = () => {
	return (`The workspace is being opened.`)
};

export const web_opening_figures = () => {
	return (`counting the figures`)
};

export const web_opening_index = () => {
	return (`putting records and persons together`)
};

export const web_opening_ledger = () => {
	return (`reading the ledger`)
};

export const web_opening_links = () => {
	return (`following the links`)
};

export const web_opening_statements = () => {
	return (`reading what the files say`)
};

export const web_opening_step = (i) => {
	return (`Step ${i?.at} of ${i?.of}: ${i?.step}`)
};

export const web_outcome_deceased_or_out_of_scope = () => {
	return (`deceased or out of scope`)
};

export const web_outcome_individual_concern_supported = () => {
	return (`own conduct supported`)
};

export const web_outcome_insufficient_information = () => {
	return (`not enough information, look again on …`)
};

export const web_outcome_insufficient_short = () => {
	return (`not enough information`)
};

export const web_outcome_link_chance_compatible = () => {
	return (`link fits coincidence`)
};

export const web_outcome_link_confirmed_no_adverse = () => {
	return (`link, nothing adverse`)
};

export const web_outcome_no_link = () => {
	return (`no link`)
};

export const web_outcome_not_the_person = () => {
	return (`not the person`)
};

export const web_outcome_protection_referral = () => {
	return (`refer for protection`)
};

export const web_outcome_role_in_network_supported = () => {
	return (`role in network supported`)
};

export const web_overview = () => {
	return (`Overview`)
};

export const web_part_already_decided_by_you = () => {
	return (`You have answered. Another reader is needed.`)
};

export const web_part_already_settled = () => {
	return (`Settled.`)
};

export const web_part_analyst_may_not_review = () => {
	return (`You prepared evidence on this person; others decide.`)
};

export const web_part_first_gate_open = () => {
	return (`Gate 1 comes first.`)
};

export const web_part_needs_adjudicator = () => {
	return (`The two readers differ. An adjudicator decides.`)
};

export const web_part_no_key = () => {
	return (`Unlock a key to answer.`)
};

export const web_part_paused = () => {
	return (`The review of this person is paused.`)
};

export const web_part_person_not_in_cohort = () => {
	return (`This person is not under review: no evidence carries a link now.`)
};

export const web_part_redress_needs_someone_new = () => {
	return (`The challenge goes to someone who has not decided on this person.`)
};

export const web_part_role_missing = () => {
	return (`The role of your key has no part here now.`)
};

export const web_part_taken_by_other = () => {
	return (`Another reader has taken this person.`)
};

export const web_part_unknown_key = () => {
	return (`Unlock a key to answer.`)
};

export const web_passphrase_of = (i) => {
	return (`Passphrase of ${i?.name}`)
};

export const web_passphrase_open = () => {
	return (`Open it`)
};

export const web_path_bits = (i) => {
	return (`${i?.n} bits`)
};

export const web_path_hub = () => {
	return (`hub`)
};

export const web_path_item = () => {
	return (`item`)
};

export const web_path_possible = () => {
	return (`only possible`)
};

export const web_path_sole = () => {
	return (`everything on this way hangs on this one item`)
};

export const web_path_table = () => {
	return (`ways to the network`)
};

export const web_path_users = () => {
	return (`users`)
};

export const web_path_via = () => {
	return (`by`)
};

export const web_path_weight = () => {
	return (`weight`)
};

export const web_paths_left = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} more way is not shown.`);
	return (`${i?.n} more ways are not shown.`)
	
};

export const web_person = () => {
	return (`Person`)
};

export const web_person_title = (i) => {
	return (`Person ${i?.id}`)
};

export const web_probability = (i) => {
	return (`chance that they are one: ${i?.p}`)
};

export const web_problem = () => {
	return (`This did not work`)
};

export const web_problem_adverse_needs_two_on_outcome = () => {
	return (`An adverse outcome stands only if two people gave it.`)
};

export const web_problem_already_decided_by_you = () => {
	return (`You have already answered this. Nothing was recorded twice.`)
};

export const web_problem_already_settled = () => {
	return (`This was settled meanwhile.`)
};

export const web_problem_already_signed = () => {
	return (`This key has already signed it.`)
};

export const web_problem_already_withdrawn = () => {
	return (`This source was withdrawn already.`)
};

export const web_problem_analyst_may_not_review = () => {
	return (`Whoever proposed evidence on this person cannot answer on it.`)
};

export const web_problem_body_too_large = () => {
	return (`This is too long. Shorten what was written.`)
};

export const web_problem_bug = () => {
	return (`This is a bug in Lookback. Nothing was recorded.`)
};

export const web_problem_conduct_missing = () => {
	return (`This choice is closed for this person.`)
};

export const web_problem_confirmation_missing = () => {
	return (`An adverse choice must be typed out.`)
};

export const web_problem_cursor_invalid = () => {
	return (`The list has changed. Load it again.`)
};

export const web_problem_day_invalid = () => {
	return (`This is not a day.`)
};

export const web_problem_difference_unexplained = () => {
	return (`What was received differs from what the custodian stated; explain it first.`)
};

export const web_problem_digest_changed = () => {
	return (`What would fall has changed since you read the list. Read it again.`)
};

export const web_problem_disk_failed = () => {
	return (`The disk failed. Nothing was recorded.`)
};

export const web_problem_disk_full = () => {
	return (`The disk is full. Nothing was recorded; make room and send it again.`)
};

export const web_problem_evidence_changed = () => {
	return (`The evidence changed after you opened this file. Read it again; what you typed is kept.`)
};

export const web_problem_evidence_missing = () => {
	return (`An answer needs at least one attached item.`)
};

export const web_problem_evidence_unknown = () => {
	return (`An attached item no longer belongs to this person.`)
};

export const web_problem_exclusion_not_approved = () => {
	return (`Nobody has approved this exclusion.`)
};

export const web_problem_exclusion_not_in_charter = () => {
	return (`The charter has no such rule.`)
};

export const web_problem_export_answer_first = () => {
	return (`You have still to answer on this person; what is given out would tell you what others did. Answer first.`)
};

export const web_problem_export_needs_protection = () => {
	return (`This person is under protection: one of the two who give the file must be a protection officer.`)
};

export const web_problem_export_purpose_missing = () => {
	return (`Say who is given the file and what it may be used for.`)
};

export const web_problem_figures_do_not_add_up = () => {
	return (`The figures do not add up; a publication is refused until they do.`)
};

export const web_problem_filter_unknown = () => {
	return (`There is no such list.`)
};

export const web_problem_identity_fails = () => {
	return (`The figures do not add up; a publication is refused until they do.`)
};

export const web_problem_innocent_explanation_missing = () => {
	return (`Say what would explain this innocently.`)
};

export const web_problem_item_unknown = () => {
	return (`This person has no such item.`)
};

export const web_problem_key_file = () => {
	return (`This file is no Lookback key.`)
};

export const web_problem_key_name_taken = () => {
	return (`Another key has this name.`)
};

export const web_problem_key_needed = () => {
	return (`Unlock a key first: answers are signed.`)
};

export const web_problem_key_not_held = () => {
	return (`The file of this key is not in the workspace: hand it over.`)
};

export const web_problem_key_unknown = () => {
	return (`This workspace knows no such key.`)
};

export const web_problem_ledger_unwritable = () => {
	return (`The ledger cannot be written to. Nothing was recorded.`)
};

export const web_problem_leg_missing = () => {
	return (`No item shows a leg of the journey.`)
};

export const web_problem_look_again_missing = () => {
	return (`Say on which day to look again.`)
};

export const web_problem_lost = () => {
	return (`The server cannot be reached. Nothing was sent twice; what you typed is kept.`)
};

export const web_problem_needs_adjudicator = () => {
	return (`The two readers differ. An adjudicator decides.`)
};

export const web_problem_no_redress_open = () => {
	return (`There is no open challenge on this person.`)
};

export const web_problem_not_a_person_pair = () => {
	return (`These are not two records of persons.`)
};

export const web_problem_not_held = () => {
	return (`There is no hold on this person.`)
};

export const web_problem_not_paused = () => {
	return (`This case is not waiting.`)
};

export const web_problem_not_sampled = () => {
	return (`This person is in no drawn sample.`)
};

export const web_problem_not_taken_by_you = () => {
	return (`You have not taken this person.`)
};

export const web_problem_not_under_protection = () => {
	return (`This person is not under protection.`)
};

export const web_problem_not_writable = () => {
	return (`The folder of the workspace cannot be written to. Nothing was recorded.`)
};

export const web_problem_nothing_to_purge = () => {
	return (`Nothing was named to be purged.`)
};

export const web_problem_nothing_to_sample = () => {
	return (`There is nobody to draw from.`)
};

export const web_problem_own_work = () => {
	return (`Nobody checks what he or she decided.`)
};

export const web_problem_passphrase_needed = () => {
	return (`This key has a passphrase: give it.`)
};

export const web_problem_passphrase_wrong = () => {
	return (`This passphrase does not open the key.`)
};

export const web_problem_paused = () => {
	return (`The review of this person is paused.`)
};

export const web_problem_person_not_in_cohort = () => {
	return (`This person is not under review.`)
};

export const web_problem_person_unknown = () => {
	return (`There is no such person under review.`)
};

export const web_problem_protected_attribute = () => {
	return (`This is protected: it may never filter, sort or rank people.`)
};

export const web_problem_publication_unknown = () => {
	return (`There is no such publication.`)
};

export const web_problem_purge_suspended = () => {
	return (`A hold, an open challenge or an open case keeps this from being purged.`)
};

export const web_problem_reason_missing = () => {
	return (`Give your reasons.`)
};

export const web_problem_record_unknown = () => {
	return (`There is no such record.`)
};

export const web_problem_redress_needs_someone_new = () => {
	return (`Whoever decided on this person cannot hear the challenge.`)
};

export const web_problem_reopen_needs_someone_else = () => {
	return (`Whoever answered on this person cannot open again what others answered too.`)
};

export const web_problem_request_invalid = () => {
	return (`Something in this form is missing or wrong.`)
};

export const web_problem_role_missing = () => {
	return (`The role of this key may not do this.`)
};

export const web_problem_same_person_twice = () => {
	return (`A second person must establish what you proposed.`)
};

export const web_problem_same_record = () => {
	return (`A record and itself are no pair. Choose two records.`)
};

export const web_problem_script_key_outside_simulation = () => {
	return (`Scripted keys decide only in a simulated review.`)
};

export const web_problem_session_needed = () => {
	return (`This session has ended. What you typed is kept; open a fresh address.`)
};

export const web_problem_source_unknown = () => {
	return (`There is no such source.`)
};

export const web_problem_step_missing = () => {
	return (`A step has not been run yet: run it on the command line.`)
};

export const web_problem_system_may_not = () => {
	return (`Only a person may do this.`)
};

export const web_problem_taken_by_other = () => {
	return (`Another reader has taken this person.`)
};

export const web_problem_trace_stale = () => {
	return (`Files or persons have changed since the trace: run lookback round first.`)
};

export const web_problem_unknown = (i) => {
	return (`The server answered with the code ${i?.code}.`)
};

export const web_problem_unknown_key = () => {
	return (`The ledger does not know this key.`)
};

export const web_problem_workspace_locked = () => {
	return (`Another step of this workspace is running. Try again when it is done.`)
};

export const web_pub_after = () => {
	return (`now`)
};

export const web_pub_as_of = (i) => {
	return (`as of ${i?.date}`)
};

export const web_pub_before = () => {
	return (`before`)
};

export const web_pub_diff = (i) => {
	return (`What differs from publication ${i?.number}`)
};

export const web_pub_diff_title = () => {
	return (`What differs from the one before`)
};

export const web_pub_draft = () => {
	return (`Freeze a draft`)
};

export const web_pub_draft_as_of = () => {
	return (`Figures as of`)
};

export const web_pub_expected = () => {
	return (`by coincidence`)
};

export const web_pub_failing = (i) => {
	return (`These do not add up: ${i?.list}`)
};

export const web_pub_figures = () => {
	return (`Figures`)
};

export const web_pub_first = () => {
	return (`There is no publication before this one.`)
};

export const web_pub_missing = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} signature is missing: two keys publish.`);
	return (`${i?.n} signatures are missing: two keys publish.`)
	
};

export const web_pub_no_page = () => {
	return (`This draft has no page yet: its figures stand below.`)
};

export const web_pub_no_signature = () => {
	return (`Nobody has signed.`)
};

export const web_pub_none = () => {
	return (`Nothing has been published yet.`)
};

export const web_pub_number = (i) => {
	return (`Publication ${i?.number}`)
};

export const web_pub_page = () => {
	return (`First page as published`)
};

export const web_pub_reasons = () => {
	return (`because`)
};

export const web_pub_same = () => {
	return (`No figure differs.`)
};

export const web_pub_sign = () => {
	return (`Sign with your key`)
};

export const web_pub_signatures = () => {
	return (`Signatures`)
};

export const web_pub_signed = (i) => {
	return (`${i?.name}, ${i?.date}`)
};

export const web_pub_status_draft = () => {
	return (`draft`)
};

export const web_pub_status_final = () => {
	return (`final`)
};

export const web_pub_status_provisional = () => {
	return (`provisional`)
};

export const web_pub_status_superseded = () => {
	return (`superseded`)
};

export const web_pub_title = () => {
	return (`Publication`)
};

export const web_publication = () => {
	return (`Publication`)
};

export const web_queue = () => {
	return (`Queue`)
};

export const web_queue_empty = () => {
	return (`No person matches these filters.`)
};

export const web_queue_nothing = () => {
	return (`Nothing waits for you here.`)
};

export const web_queue_title = () => {
	return (`Queue`)
};

export const web_queue_total = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} person`);
	return (`${i?.n} persons`)
	
};

export const web_reader = () => {
	return (`Reader`)
};

export const web_readers = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} reader`);
	return (`${i?.n} readers`)
	
};

export const web_reason = () => {
	return (`Your reasons`)
};

export const web_reason_changed = (i) => {
	return (`${i?.n} changed`)
};

export const web_reason_from = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} from: ${i?.name}`);
	return (`${i?.n} from: ${i?.name}`)
	
};

export const web_reason_gone = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} gone`);
	return (`${i?.n} gone`)
	
};

export const web_reason_new = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} new`);
	return (`${i?.n} new`)
	
};

export const web_reason_to = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} to: ${i?.name}`);
	return (`${i?.n} to: ${i?.name}`)
	
};

export const web_recorded = () => {
	return (`Recorded.`)
};

export const web_recorded_differs = () => {
	return (`Recorded. The two answers differ: an adjudicator decides.`)
};

export const web_recorded_second = () => {
	return (`Recorded. A second reader is needed.`)
};

export const web_recorded_settled = (i) => {
	return (`Recorded and settled by two people: ${i?.outcome}.`)
};

export const web_records_after = () => {
	return (`further records`)
};

export const web_records_before = () => {
	return (`earlier records`)
};

export const web_records_shown = (i) => {
	return (`Records ${i?.from} to ${i?.to} of ${i?.total}`)
};

export const web_reopened = (i) => {
	return (`Reopened on ${i?.date}.`)
};

export const web_reopened_was = (i) => {
	return (`Reopened on ${i?.date}; it had been ${i?.outcome}.`)
};

export const web_required = () => {
	return (`required`)
};

export const web_role_adjudicator = () => {
	return (`adjudicator`)
};

export const web_role_analyst = () => {
	return (`analyst`)
};

export const web_role_protection = () => {
	return (`protection officer`)
};

export const web_role_publisher = () => {
	return (`publisher`)
};

export const web_role_quality = () => {
	return (`quality assurance`)
};

export const web_role_redress = () => {
	return (`redress officer`)
};

export const web_role_reviewer = () => {
	return (`reviewer`)
};

export const web_role_steward = () => {
	return (`steward`)
};

export const web_rolled_back = () => {
	return (`It was not recorded. What you typed is still here.`)
};

export const web_row = (i) => {
	return (`${i?.source}, row ${i?.row}`)
};

export const web_same = () => {
	return (`the same person`)
};

export const web_say_action_accepted = () => {
	return (`accepted`)
};

export const web_say_action_account_restricted = () => {
	return (`account restricted`)
};

export const web_say_action_appealed = () => {
	return (`appealed`)
};

export const web_say_action_arrested = () => {
	return (`arrested`)
};

export const web_say_action_carried_out = () => {
	return (`carried out`)
};

export const web_say_action_charged = () => {
	return (`charged`)
};

export const web_say_action_ended = () => {
	return (`ended`)
};

export const web_say_action_order_made = () => {
	return (`order made`)
};

export const web_say_action_order_stayed = () => {
	return (`order stayed`)
};

export const web_say_action_other = () => {
	return (`action`)
};

export const web_say_action_proceedings_opened = () => {
	return (`proceedings opened`)
};

export const web_say_action_referred = () => {
	return (`referred`)
};

export const web_say_action_released = () => {
	return (`released`)
};

export const web_say_action_relief_granted = () => {
	return (`relief granted`)
};

export const web_say_action_removed = () => {
	return (`removed`)
};

export const web_say_action_report_filed = () => {
	return (`report filed`)
};

export const web_say_action_stayed = () => {
	return (`order stayed`)
};

export const web_say_action_stopped = () => {
	return (`stopped`)
};

export const web_say_agrees_field = (i) => {
	return (`${i?.field} agrees: ${i?.a}`)
};

export const web_say_chance_direct = () => {
	return (`A direct record needs no count; what could be wrong is whose record it is.`)
};

export const web_say_chance_not_alone = () => {
	return (`The count alone supports no link; what carries it is the records above.`)
};

export const web_say_chance_one_touch = () => {
	return (`One shared detail cannot be tested by counting: whoever used it, used it.`)
};

export const web_say_chance_survives = () => {
	return (`More than coincidence explains, over all persons tested.`)
};

export const web_say_differs_field = (i) => {
	return (`${i?.field}: ${i?.a}, not ${i?.b}`)
};

export const web_say_hang_identity = (i) => {
	return (`the joining of record ${i?.id} to this person`)
};

export const web_say_hang_memo = (i) => {
	return (`source ${i?.id} of the memo`)
};

export const web_say_hang_origin = (i) => {
	return (`origin ${i?.id}`)
};

export const web_say_hang_row = (i) => {
	return (`${i?.source}, row ${i?.row}`)
};

export const web_say_hang_source = (i) => {
	return (`the file ${i?.id}`)
};

export const web_say_hop_anchor = (i) => {
	return (`${i?.kind}, ${i?.users}`)
};

export const web_say_hop_anchor_users = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.kind}, ${i?.n} person`);
	return (`${i?.kind}, ${i?.n} persons`)
	
};

export const web_say_hop_building = () => {
	return (`building, no unit`)
};

export const web_say_hop_direct = () => {
	return (`direct record`)
};

export const web_say_hop_grade = (i) => {
	return (`graded ${i?.grade}`)
};

export const web_say_hop_member = () => {
	return (`declared member`)
};

export const web_say_hop_memo = () => {
	return (`memo`)
};

export const web_say_hop_network = (i) => {
	return (`declared ${i?.kind}`)
};

export const web_say_hop_not_graded = () => {
	return (`not graded`)
};

export const web_say_hop_records = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} record`);
	return (`${i?.n} records`)
	
};

export const web_say_hop_role_driver = () => {
	return (`declared driver`)
};

export const web_say_hop_role_facilitator = () => {
	return (`declared facilitator`)
};

export const web_say_hop_role_member = () => {
	return (`declared member`)
};

export const web_say_hop_role_organiser = () => {
	return (`declared organiser`)
};

export const web_say_hop_role_recruiter = () => {
	return (`declared recruiter`)
};

export const web_say_hop_role_starting = () => {
	return (`declared starting person`)
};

export const web_say_hop_row = (i) => {
	return (`row ${i?.row}`)
};

export const web_say_hop_row_day = (i) => {
	return (`row ${i?.row}, ${i?.day}`)
};

export const web_say_hop_users = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} person`);
	return (`${i?.n} persons`)
	
};

export const web_say_judged_different = () => {
	return (`two readers said that they are different`)
};

export const web_say_missing = (i) => {
	return (`no ${i?.field}`)
};

export const web_say_missing_field = (i) => {
	return (`${i?.field}: given on one side only`)
};

export const web_say_missing_parents = () => {
	return (`no parents' names`)
};

export const web_say_missing_photo = () => {
	return (`no photo`)
};

export const web_say_network = () => {
	return (`Network`)
};

export const web_say_path_direct = () => {
	return (`A record of the network names this person; no count is needed.`)
};

export const web_say_path_hub = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`Hub: ${i?.n} person used it. Carries no weight of its own.`);
	return (`Hub: ${i?.n} persons used it. Carries no weight of its own.`)
	
};

export const web_say_path_possible = () => {
	return (`No date says that it was used in the time of the network.`)
};

export const web_say_path_rare = (i) => {
	return (`1 in ${i?.n} persons in the files used it.`)
};

export const web_say_path_users = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`Used by ${i?.n} person in the files.`);
	return (`Used by ${i?.n} persons in the files.`)
	
};

export const web_say_path_window = (i) => {
	return (`Only ${i?.from} to ${i?.to} counts.`)
};

export const web_say_reason_direct = () => {
	return (`named in a document of the network`)
};

export const web_say_reason_further_hop = () => {
	return (`by way of a confirmed person`)
};

export const web_say_reason_hub = () => {
	return (`only hubs`)
};

export const web_say_reason_hub_only = () => {
	return (`only hubs`)
};

export const web_say_reason_identity = () => {
	return (`gate 1 waits`)
};

export const web_say_reason_independence_not_known = () => {
	return (`whether they are independent is not known`)
};

export const web_say_reason_independent_legs = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} independent way`);
	return (`${i?.n} independent ways`)
	
};

export const web_say_reason_links_of_one_origin = () => {
	return (`several links of one origin`)
};

export const web_say_reason_moved = () => {
	return (`made a leg of the journey`)
};

export const web_say_reason_one_certain_link = () => {
	return (`several links, one of them surely in time`)
};

export const web_say_reason_one_direct_link = () => {
	return (`one link`)
};

export const web_say_reason_only_possible = () => {
	return (`dates only possible`)
};

export const web_say_reason_place_conflict = () => {
	return (`two sources disagree on place`)
};

export const web_say_reason_protection = () => {
	return (`may need protection`)
};

export const web_say_reason_q = (i) => {
	return (`q = ${i?.q}`)
};

export const web_say_reason_reopened = () => {
	return (`reopened`)
};

export const web_say_reason_runs = (i) => {
	return (`a record says this person ran ${i?.what}`)
};

export const web_say_reason_several_links = () => {
	return (`several links`)
};

export const web_say_reason_sole = () => {
	return (`hangs on a single item or source`)
};

export const web_say_reason_under_18_recorded = () => {
	return (`under 18 on a record`)
};

export const web_say_reopened_evidence_changed = () => {
	return (`The evidence changed.`)
};

export const web_say_reopened_expired = () => {
	return (`The answer had an end date.`)
};

export const web_say_reopened_identity = () => {
	return (`It was judged anew who this is.`)
};

export const web_say_reopened_merged = () => {
	return (`Records of another person were found to be this one's.`)
};

export const web_say_reopened_quality = () => {
	return (`A quality check differed.`)
};

export const web_say_reopened_redress = () => {
	return (`A challenge was upheld.`)
};

export const web_say_reopened_source_withdrawn = () => {
	return (`A source on which it rested was withdrawn.`)
};

export const web_say_reopened_split = () => {
	return (`Records were found to be another person's.`)
};

export const web_say_reopened_taken_back = () => {
	return (`An answer was taken back.`)
};

export const web_say_time_answered = () => {
	return (`a reader answered`)
};

export const web_say_time_first_known = () => {
	return (`first knowledge`)
};

export const web_say_time_place = (i) => {
	return (`${i?.state}, ${i?.source}`)
};

export const web_say_time_place_conflict = () => {
	return (`sources disagree`)
};

export const web_say_time_reopened = () => {
	return (`reopened`)
};

export const web_say_time_seen = (i) => {
	return (`seen in ${i?.source}`)
};

export const web_say_time_settled = () => {
	return (`settled`)
};

export const web_say_time_touch = (i) => {
	return (`${i?.kind}`)
};

export const web_search = () => {
	return (`Search`)
};

export const web_search_first = (i) => {
	return (`the first ${i?.n} hits, of more`)
};

export const web_search_hint = () => {
	return (`Names are compared across scripts; numbers must be the same digit for digit.`)
};

export const web_search_hits = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} hit`);
	return (`${i?.n} hits`)
	
};

export const web_search_label = () => {
	return (`Name in any script, number, record or person`)
};

export const web_search_logged = () => {
	return (`Searches are logged with your name and the time.`)
};

export const web_search_more = () => {
	return (`There are more; say more of the name.`)
};

export const web_search_none = () => {
	return (`Nothing was found. Not found means not in what was searched, which is stated below.`)
};

export const web_search_not = (i) => {
	return (`Not searched: ${i?.systems}.`)
};

export const web_search_read = () => {
	return (`Read as`)
};

export const web_search_searched = (i) => {
	return (`Searched: ${i?.persons} persons, ${i?.records} records, in ${i?.sources}.`)
};

export const web_search_title = () => {
	return (`Search`)
};

export const web_second_browser = () => {
	return (`Address for a second reader`)
};

export const web_second_browser_text = () => {
	return (`Open this address once, in another browser or a private window:`)
};

export const web_seen_logged = () => {
	return (`This reading is logged.`)
};

export const web_seen_sent_none = () => {
	return (`Sent to nobody.`)
};

export const web_seen_since = (i) => {
	return (`${i?.readers} since ${i?.date}.`)
};

export const web_seen_title = () => {
	return (`Who has seen this`)
};

export const web_send = () => {
	return (`Give this answer`)
};

export const web_sending = () => {
	return (`Being recorded …`)
};

export const web_settled_as = (i) => {
	return (`Settled as ${i?.outcome}, by ${i?.names}, ${i?.date}.`)
};

export const web_simulated = () => {
	return (`SIMULATED DECISIONS: fictional people, scripted readers`)
};

export const web_skip = () => {
	return (`Skip to content`)
};

export const web_source_file = () => {
	return (`file`)
};

export const web_source_records = () => {
	return (`records`)
};

export const web_sources_title = () => {
	return (`Sources`)
};

export const web_stage_adjudication = () => {
	return (`adjudication`)
};

export const web_stage_decided = () => {
	return (`decided`)
};

export const web_stage_first_review = () => {
	return (`first review`)
};

export const web_stage_not_started = () => {
	return (`not started`)
};

export const web_stage_paused = () => {
	return (`paused`)
};

export const web_stage_second_review = () => {
	return (`second review`)
};

export const web_state_deceased = () => {
	return (`deceased`)
};

export const web_state_departed = () => {
	return (`departed`)
};

export const web_state_in_custody = () => {
	return (`in custody`)
};

export const web_state_located = () => {
	return (`located`)
};

export const web_surprise_fewer = (i) => {
	return (`fewer than 1 in ${i?.per}`)
};

export const web_surprise_label = (i) => {
	return (`Of ${i?.per} people like this, about ${i?.n} would share as many details by coincidence`)
};

export const web_surprise_q = (i) => {
	return (`q = ${i?.q} after ${i?.tests} tests.`)
};

export const web_surprise_text = () => {
	return (`people as busy as this one would share as many details by coincidence.`)
};

export const web_surprise_title = () => {
	return (`How surprising`)
};

export const web_surprise_untestable = () => {
	return (`Counting cannot test this`)
};

export const web_table = () => {
	return (`The same as a table`)
};

export const web_take_next = () => {
	return (`Take the next`)
};

export const web_taken_by = (i) => {
	return (`taken by ${i?.name}`)
};

export const web_theme = () => {
	return (`Appearance`)
};

export const web_theme_dark = () => {
	return (`dark`)
};

export const web_theme_light = () => {
	return (`light`)
};

export const web_theme_system = () => {
	return (`as the system`)
};

export const web_title = () => {
	return (`Lookback`)
};

export const web_to_overview = () => {
	return (`Go to the overview`)
};

export const web_today = (i) => {
	return (`${i?.done} today, ${i?.left} wait for you`)
};

export const web_too_short = () => {
	return (`At least three characters.`)
};

export const web_touch_none = () => {
	return (`No evidence is left that this person touched the network.`)
};

export const web_touch_title = () => {
	return (`How this person touches the network`)
};

export const web_try = () => {
	return (`try without an item`)
};

export const web_try_band = (i) => {
	return (`Band ${i?.before} would become band ${i?.after}: ${i?.why}.`)
};

export const web_try_band_same = (i) => {
	return (`Still band ${i?.band}: ${i?.why}.`)
};

export const web_try_drops_out = () => {
	return (`The person drops out.`)
};

export const web_try_hint = () => {
	return (`Mark items to see what would be left. Nothing is changed.`)
};

export const web_try_no_longer_one_person = () => {
	return (`The records would no longer be one person.`)
};

export const web_try_only_hubs = () => {
	return (`What is left are hubs alone, which carry no weight of their own.`)
};

export const web_try_others = (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return (`${i?.n} other person drops out too:`);
	return (`${i?.n} other persons drop out too:`)
	
};

export const web_try_others_more = (i) => {
	return (`and ${i?.n} more`)
};

export const web_try_others_none = () => {
	return (`Nobody else drops out.`)
};

export const web_try_reopens = () => {
	return (`A settled decision would reopen.`)
};

export const web_try_scope = () => {
	return (`Take away`)
};

export const web_try_scope_item = () => {
	return (`the item alone`)
};

export const web_try_scope_record = () => {
	return (`its whole row`)
};

export const web_try_scope_source = () => {
	return (`its whole file`)
};

export const web_try_stays = (i) => {
	return (`The person stays: ${i?.after} of ${i?.before} shared details are left.`)
};

export const web_try_title = () => {
	return (`Try without`)
};

export const web_type_out = (i) => {
	return (`Type the choice in full: ${i?.words}`)
};

export const web_type_out_wrong = () => {
	return (`This is not yet the same.`)
};

export const web_unlock = () => {
	return (`Unlock a key`)
};

export const web_unlock_file = () => {
	return (`Key file`)
};

export const web_unlock_none = () => {
	return (`This workspace has no keys yet. Make one with "lookback key new".`)
};

export const web_unlock_text = () => {
	return (`Answers are signed with a key. Choose yours, or hand over its file.`)
};

export const web_unlock_title = () => {
	return (`Who is reading?`)
};

export const web_unlock_with = (i) => {
	return (`Unlock ${i?.name}`)
};

export const web_unsure = () => {
	return (`cannot be told`)
};

export const web_value = () => {
	return (`number`)
};

export const web_waits_count = () => {
	return (`persons`)
};

export const web_waits_median = () => {
	return (`half wait longer than`)
};

export const web_waits_oldest = () => {
	return (`oldest`)
};

export const web_waits_stage = () => {
	return (`stage`)
};

export const web_waits_title = () => {
	return (`What waits`)
};

export const web_was_settled = () => {
	return (`settled as`)
};

export const web_weight = () => {
	return (`weight`)
};

export const web_when_conflict = () => {
	return (`sources disagree`)
};

export const web_when_from = () => {
	return (`from`)
};

export const web_when_none = () => {
	return (`Nothing here has a date.`)
};

export const web_when_open = () => {
	return (`not known`)
};

export const web_when_title = () => {
	return (`When`)
};

export const web_when_to = () => {
	return (`to`)
};

export const web_when_what = () => {
	return (`what`)
};

export const web_who_title = () => {
	return (`Who this is`)
};

export const web_why_not = () => {
	return (`why not`)
};

export const web_why_not_title = (i) => {
	return (`Why ${i?.label} is not this person`)
};

export const web_withdraw = () => {
	return (`Withdraw`)
};

export const web_withdraw_do = () => {
	return (`Withdraw the source`)
};

export const web_withdraw_done = (i) => {
	return (`${i?.file} is withdrawn. What rested on it has reopened.`)
};

export const web_withdraw_of = (i) => {
	return (`Withdraw ${i?.file}`)
};

export const web_withdraw_reason = () => {
	return (`Why is it withdrawn?`)
};

export const web_withdraw_text = (i) => {
	return (`${i?.records} records and ${i?.persons} persons are touched. ${i?.drop} persons drop out; ${i?.reopen} settled decisions fall or reopen.`)
};

export const web_withdraw_title = (i) => {
	return (`What falls if ${i?.file} is withdrawn`)
};

export const web_withdrawn = () => {
	return (`withdrawn`)
};

export const web_yours_adjudicate = () => {
	return (`adjudicate`)
};

export const web_yours_answered = () => {
	return (`answered`)
};

export const web_yours_first = () => {
	return (`first reader`)
};

export const web_yours_second = () => {
	return (`second reader`)
};