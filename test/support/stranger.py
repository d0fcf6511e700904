"""Recomputes every figure of an evidence pack from its README and data dictionary alone, in another language than its maker's."""
import csv
import hashlib
import io
import json
import sys
import zipfile
from collections import Counter, defaultdict
from fractions import Fraction

archive = zipfile.ZipFile(sys.argv[1])
wrong = []
manifest = json.loads(archive.read("manifest.json"))
for file in manifest["files"]:
    if hashlib.sha256(archive.read(file["path"])).hexdigest() != file["sha256"]:
        wrong.append(file["path"])


def table(name):
    text = io.TextIOWrapper(io.BytesIO(archive.read(name)), "utf-8", newline="")
    plain = lambda cell: cell[1:] if cell.startswith("'") else cell
    return [{key: plain(cell) for key, cell in row.items()} for row in csv.DictReader(text)]


def sha(data):
    return hashlib.sha256(data).digest()


def leaf(entry):
    if entry["hash"]:
        return bytes.fromhex(entry["hash"])
    said = ["companion entry"] + [entry[name] for name in ("session", "question", "run", "code", "says", "item", "value")]
    return sha(b"\0" + json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode())


def tree(leaves):
    """RFC 6962, 2.1, as it is defined there: by the largest power of two below the number of leaves."""
    if len(leaves) < 2:
        return leaves[0] if leaves else sha(b"")
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return sha(b"\1" + tree(leaves[:split]) + tree(leaves[split:]))


def rounded(value, places):
    """Halves go up."""
    return (value * 10**places + Fraction(1, 2)).__floor__() / 10**places


def middle(values, share):
    """The value below which a share of people lie; between two values where it falls between two people."""
    place = len(values) * share
    if place.denominator == 1:
        low, high = values[max(0, int(place) - 1)], values[min(len(values) - 1, int(place))]
        return Fraction(low + high, 2)
    return Fraction(values[int(place)])


entries = defaultdict(list)
for entry in table("entries.csv"):
    entries[entry["session"], entry["question"], entry["run"]].append(entry)
published = defaultdict(dict)
for row in table("figures.csv"):
    if row["part"] == "main" and row["breakdown"] == "" and row["measure"] not in ("before", "after", "said"):
        published[row["session"], row["question"], row["run"]][row["measure"], row["item"]] = row

checked = 0
for run in json.loads(archive.read("runs.json")):
    key = (run["session"], run["question"], str(run["run"]))
    own, wording = entries[key], run["wording"]
    kind = wording["kind"]
    if tree([leaf(entry) for entry in own]).hex() != run["root"]:
        wrong.append(f"{key}: root")
    said = Counter((entry["says"], entry["item"], entry["value"]) for entry in own if not entry["hash"])
    count = lambda says, item=None, value=None: sum(
        n for (s, i, v), n in said.items() if s == says and item in (None, i) and value in (None, v)
    )
    people = count({"single": "choice", "scale": "point", "numeric": "number"}.get(kind, "answered"))
    numbers = sorted(int(entry["value"]) for entry in own if entry["says"] in ("point", "number"))
    for (measure, item), row in published[key].items():
        if (row["answered"], row["skipped"]) != (str(people), str(count("skipped"))):
            wrong.append(f"{key}: answered")
        if measure == "mean":
            right = rounded(Fraction(sum(numbers), people), 2) if people else None
        elif measure in ("median", "lower quartile", "upper quartile"):
            share = {"median": Fraction(1, 2), "lower quartile": Fraction(1, 4), "upper quartile": Fraction(3, 4)}[measure]
            right = middle(numbers, share) if people else None
        elif measure == "borda":
            right = sum(n * (len(wording["options"]) - int(v)) for (s, i, v), n in said.items() if (s, i) == ("place", item))
        elif measure == "first":
            right = count("place", item, "1")
        elif measure == "mean points":
            right = rounded(Fraction(sum(n * int(v) for (s, i, v), n in said.items() if (s, i) == ("points", item)), people or 1), 1)
        elif kind == "statements":
            statement, stance = item.rsplit(": ", 1)
            right = count("stance", statement, stance)
        elif kind == "words":
            right = count("word", item)
        elif kind == "scale":
            right = numbers.count(int(item))
        elif kind == "numeric":
            low, _, high = item.partition(" to ")
            right = sum(int(low) <= number <= int(high or low) for number in numbers)
        else:
            right = count("choice", item)
        if row["value"] != "[z]" if right is None else row["value"] == "[z]" or Fraction(row["value"]) != Fraction(str(float(right))):
            wrong.append(f"{key} {measure} {item}: {row['value']}, not {right}")
        if row["share"] not in ("[z]", "[x]") and Fraction(row["share"]) != Fraction(str(rounded(Fraction(right * 100, people), 1))):
            wrong.append(f"{key} {measure} {item}: a share of {row['share']}")
        checked += 1
print(json.dumps({"checked": checked, "wrong": wrong}))
