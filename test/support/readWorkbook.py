"""What an independent reader finds in a workbook, as JSON: openpyxl for XLSX, the XML itself for ODS."""
import json
import sys
import xml.etree.ElementTree as ET
import zipfile


def read_xlsx(path):
    import openpyxl

    book = openpyxl.load_workbook(path)
    about = book.properties
    sheets = []
    for sheet in book.worksheets:
        tables = list(sheet.tables.values())
        header, cells = [], []
        for table in tables:
            first, *rest = sheet[table.ref]
            header = [cell.value for cell in first]
            assert header == [column.name for column in table.tableColumns], "a table's columns are not its header"
            cells = rest
        sheets.append({
            "name": sheet.title,
            "first": sheet["A1"].value,
            "tables": len(tables),
            "header": header,
            "rows": [[cell.value for cell in row] for row in cells],
            "merged": len(sheet.merged_cells.ranges),
            "frozen": sheet.freeze_panes is not None,
            "wrapped": all(cell.alignment.wrap_text for row in cells for cell in row),
            "coloured": any(cell.fill.fill_type for row in sheet.iter_rows() for cell in row),
            "formulas": sum(cell.data_type == "f" for row in sheet.iter_rows() for cell in row),
            "widths": all(sheet.column_dimensions[chr(65 + at)].width > 9 for at in range(max(1, len(header)))),
        })
    return {"title": about.title, "author": about.creator, "language": about.language, "sheets": sheets}


OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"


def value_of(cell):
    if cell.get(OFFICE + "value-type") == "float":
        number = float(cell.get(OFFICE + "value"))
        return int(number) if number.is_integer() else number
    lines = []
    for line in cell.findall(TEXT + "p"):
        text = line.text or ""
        for space in line:
            text += " " * int(space.get(TEXT + "c", "1")) + (space.tail or "")
        lines.append(text)
    return "\n".join(lines)


def read_ods(path):
    with zipfile.ZipFile(path) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED), "the type comes first"
        content = ET.fromstring(archive.read("content.xml"))
        meta = ET.fromstring(archive.read("meta.xml"))
        styles = ET.fromstring(archive.read("styles.xml"))
    language = styles.find(f".//{STYLE}default-style/{STYLE}text-properties")
    assert language.get(FO + "language") == "en"
    wraps = {
        style.get(STYLE + "name")
        for style in content.iter(STYLE + "style")
        for cell in style.findall(STYLE + "table-cell-properties")
        if cell.get(FO + "wrap-option") == "wrap"
    }
    widths = {
        style.get(STYLE + "name"): column.get(STYLE + "column-width")
        for style in content.iter(STYLE + "style")
        for column in style.findall(STYLE + "table-column-properties")
    }
    ranges = [one.get(TABLE + "target-range-address") for one in content.iter(TABLE + "database-range")]
    sheets = []
    for table in content.iter(TABLE + "table"):
        name = table.get(TABLE + "name")
        heads = table.findall(TABLE + "table-header-rows/" + TABLE + "table-row")
        header = [value_of(cell) for cell in heads[0]] if heads else []
        above = len(table.findall(TABLE + "table-row")) if not heads else list(table).index(table.find(TABLE + "table-header-rows")) - len(table.findall(TABLE + "table-column"))
        rows = table.findall(TABLE + "table-row")
        cells = rows[above:] if heads else []
        own = [address for address in ranges if address.startswith(f"'{name}'.")]
        if heads:
            last = chr(64 + len(header))
            assert own == [f"'{name}'.A{above + 1}:'{name}'.{last}{above + 1 + len(cells)}"], own
        sheets.append({
            "name": name,
            "first": value_of(rows[0][0]),
            "tables": len(own),
            "header": header,
            "rows": [[value_of(cell) for cell in row] for row in cells],
            "merged": sum(TABLE + "number-columns-spanned" in cell.attrib for cell in table.iter()),
            "frozen": False,
            "wrapped": all(cell.get(TABLE + "style-name") in wraps for row in cells for cell in row),
            "coloured": any(FO + "background-color" in one.attrib for one in content.iter()),
            "formulas": sum(TABLE + "formula" in cell.attrib for cell in table.iter()),
            "widths": all(column.get(TABLE + "style-name") in widths for column in table.findall(TABLE + "table-column")),
        })
    text = lambda tag: meta.find(f".//{DC}{tag}").text
    return {"title": text("title"), "author": text("creator"), "language": text("language"), "sheets": sheets}


path = sys.argv[1]
print(json.dumps(read_ods(path) if path.endswith(".ods") else read_xlsx(path)))
