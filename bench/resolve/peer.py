"""Splink on one CSV with the comparisons and blocking rules named by a JSON plan. Prints one JSON object.

The peer gets what it needs: its own published settings where there are some, and the cluster threshold that is best
against the truth, which no user has.
"""

import time

begun = time.perf_counter()

import json
import resource
import sys

import duckdb
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

plan = json.load(open(sys.argv[1]))
load_seconds = time.perf_counter() - begun
started = time.time()
connection = duckdb.connect()
connection.execute("SET threads = 2")
columns = [
    row[0]
    for row in connection.execute(
        "DESCRIBE SELECT * FROM read_csv(?, all_varchar = true, header = true)", [plan["file"]]
    ).fetchall()
]
pair = next((spec for spec in plan["comparisons"] if spec["kind"] == "forename_surname"), None)
both = (
    f""", "{pair['column']}" || ' ' || "{pair['second']}" AS both_names"""
    if pair
    else ""
)
trimmed = ", ".join(f"""nullif(trim("{name}"), '') AS "{name.strip()}\"""" for name in columns)
connection.execute(
    f"CREATE TABLE people AS SELECT *{both} FROM (SELECT {trimmed} FROM read_csv(?, all_varchar = true, header = true))",
    [plan["file"]],
)


def comparison(spec):
    kind, column = spec["kind"], spec["column"]
    if kind == "forename_surname":
        return cl.ForenameSurnameComparison(column, spec["second"], forename_surname_concat_col_name="both_names")
    if kind == "name":
        made = cl.JaroWinklerAtThresholds(column, [0.92, 0.8])
    elif kind == "date":
        return cl.DateOfBirthComparison(column, input_is_string=True, datetime_format="%Y-%m-%d")
    elif kind == "postcode":
        return cl.PostcodeComparison(column)
    elif kind == "email":
        return cl.EmailComparison(column)
    elif kind == "code":
        made = cl.LevenshteinAtThresholds(column, 1)
    else:
        made = cl.ExactMatch(column)
    return made.configure(term_frequency_adjustments=bool(spec.get("frequencies", True)))


settings = SettingsCreator(
    link_type="dedupe_only",
    unique_id_column_name=plan["id"],
    comparisons=[comparison(spec) for spec in plan["comparisons"]],
    blocking_rules_to_generate_predictions=[block_on(*rule) for rule in plan["blocking"]],
    retain_intermediate_calculation_columns=False,
)
api = DuckDBAPI(connection=connection)
linker = Linker(api.register("people"), settings)
training = linker.training
training.estimate_probability_two_random_records_match(
    [block_on(*rule) for rule in plan["exact"]], recall=plan.get("recall", 0.7)
)
training.estimate_u_using_random_sampling(max_pairs=plan.get("randomPairs", 5e6), seed=1)
for rule in plan["training"]:
    training.estimate_parameters_using_expectation_maximisation(
        block_on(*rule), estimate_without_term_frequencies=plan.get("plainTraining", False)
    )
predictions = linker.inference.predict(threshold_match_probability=0.2)
clusterings = {}
for threshold in plan.get("thresholds", [0.5, 0.9, 0.95, 0.99, 0.999]):
    clustered = linker.clustering.cluster_pairwise_predictions_at_threshold(
        predictions, threshold_match_probability=threshold
    )
    rows = connection.execute(f'SELECT "{plan["id"]}", cluster_id FROM {clustered.physical_name}').fetchall()
    clusterings[str(threshold)] = {str(record): str(cluster) for record, cluster in rows}
    if threshold == plan.get("thresholds", [0.5])[0]:
        seconds = time.time() - started
        usage = resource.getrusage(resource.RUSAGE_SELF)
        cpu_seconds = usage.ru_utime + usage.ru_stime
print(
    json.dumps(
        {
            "seconds": seconds,
            "loadSeconds": load_seconds,
            "cpuSeconds": cpu_seconds,
            "peakMib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            "clusterings": clusterings,
        }
    )
)
