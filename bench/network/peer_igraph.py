"""The same graph in igraph: build, one hop from the network, cut points of some persons' evidence graphs."""
import json
import sys
import time

import igraph
import numpy

work = sys.argv[1]
case = json.load(open(f"{work}/case.json"))
person = numpy.fromfile(f"{work}/person.u32", dtype=numpy.uint32).astype(numpy.int64)
anchor = numpy.fromfile(f"{work}/anchor.u32", dtype=numpy.uint32).astype(numpy.int64)
n = case["persons"]

begin = time.perf_counter()
edges = numpy.stack([person, anchor + n], axis=1)
graph = igraph.Graph(n=int(n + anchor.max() + 1), edges=edges, directed=False)
graph.simplify()
build = time.perf_counter() - begin

begin = time.perf_counter()
linked, observed = set(), 0
for a in case["network"]:
    users = graph.neighbors(a + n)
    observed += len(users)
    linked.update(users)
hop = time.perf_counter() - begin

begin = time.perf_counter()
equal = 0
for one in case["legs"]:
    names = {"person": 0, "network": 1}
    pairs = []
    for leg in one["rows"]:
        stops = ["person", *(f"row {row}" for row in leg[1:]), leg[0], "network"]
        for name in stops:
            names.setdefault(name, len(names))
        pairs += [(names[a], names[b]) for a, b in zip(stops, stops[1:])]
    small = igraph.Graph(n=len(names), edges=pairs)
    cut = set(small.articulation_points())
    found = sorted(name[4:] for name, at in names.items() if name.startswith("row ") and at in cut)
    equal += found == sorted(one["sole"])
cuts = time.perf_counter() - begin
print(json.dumps({"build": build, "hop": hop, "cuts": cuts, "linked": len(linked), "observed": observed, "cutsEqual": equal}))
