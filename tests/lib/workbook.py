"""Makes workbooks: as little of one as a reader needs."""
import zipfile
from xml.sax.saxutils import escape, quoteattr

NS = ('xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
      'relationships"')
# Style 1 is of dates, 2 strikes out.
STYLES = ('<styleSheet %s><fonts><font/><font><strike/></font><font>'
          '<strike val="0"/></font></fonts><cellXfs><xf numFmtId="0"/>'
          '<xf numFmtId="14"/><xf fontId="1"/><xf fontId="2"/></cellXfs>'
          '<dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>')


def cell(value, name, shared):
    """A number is a date, a text is one that cells share."""
    if not isinstance(value, str):
        return '<c r="%s" s="1"><v>%s</v></c>' % (name, value)
    if value not in shared:
        shared.append(value)
    return '<c r="%s" t="s"><v>%d</v></c>' % (name, shared.index(value))


def rows(table, shared):
    """A row that is None is left out."""
    for i, row in enumerate(table, 1):
        if row is not None:
            yield '<row r="%d">%s</row>' % (i, "".join(
                cell(v, "ABCDEFGH"[k] + str(i), shared)
                for k, v in enumerate(row)))


def book(path, sheets, head=""):
    """Sheets are names and tables, or names and XML; head begins each."""
    shared = []
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for i, (_, table) in enumerate(sheets, 1):
            if not isinstance(table, str):
                table = "".join(rows(table, shared))
            z.writestr("xl/worksheets/sheet%d.xml" % i,
                       "%s<worksheet %s><sheetData>%s</sheetData></worksheet>"
                       % (head, NS, table))
        z.writestr("xl/workbook.xml", "<workbook %s><sheets>%s</sheets>"
                   "</workbook>" % (NS, "".join(
                       '<sheet name=%s sheetId="%d" r:id="r%d"/>' % (
                           quoteattr(name), i, i)
                       for i, (name, _) in enumerate(sheets, 1))))
        z.writestr("xl/_rels/workbook.xml.rels",
                   "<Relationships>%s</Relationships>" % "".join(
                       '<Relationship Id="r%d" Type="relationships/worksheet" '
                       'Target="worksheets/sheet%d.xml"/>' % (i, i)
                       for i in range(1, len(sheets) + 1)))
        z.writestr("xl/styles.xml", STYLES % NS)
        z.writestr("xl/sharedStrings.xml", "<sst %s>%s</sst>" % (
            NS, "".join("<si><t>%s</t></si>" % escape(s) for s in shared)))
